package org.yuankao.sitting.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.FormKeys;
import org.yuankao.sitting.hot.JsonColumns;

/**
 * Completes a step that an administrator has added: the page has no component for its form key, so it shows the form
 * fields of the task. The answers stay here; the engine hears only that the step is done.
 */
@Service
class FormStep {

    /** Steps with facts of their own are never completed through a plain form. */
    private static final Set<String> OWN_FACTS = Set.of(
            FormKeys.CANDIDATE_LOGIN,
            FormKeys.CANDIDATE_CONFIRM_INFORMATION,
            FormKeys.CANDIDATE_PLEDGE,
            FormKeys.CANDIDATE_PHOTO,
            FormKeys.CANDIDATE_SECOND_VIEW,
            FormKeys.CANDIDATE_WAIT,
            FormKeys.CANDIDATE_ANSWER);

    private final StepGate gate;
    private final JsonColumns json;
    private final JdbcClient jdbc;

    FormStep(StepGate gate, JsonColumns json, JdbcClient jdbc) {
        this.gate = gate;
        this.json = json;
        this.jdbc = jdbc;
    }

    @Transactional
    public void fillIn(CandidatePrincipal candidate, long revision, Map<String, JsonNode> values) {
        OpenStep open = gate.open(candidate, revision, formKey -> !OWN_FACTS.contains(formKey));
        PlainForm.check(open.step().fields(), values);
        jdbc.sql("""
                        insert into sitting.form_answer (sitting_id, activity_id, revision, answers, at)
                        values (:sitting, :activity, :revision, :answers::jsonb, shared.exam_now())
                        """)
                .param("sitting", open.sitting().id())
                .param("activity", open.step().activityId())
                .param("revision", revision)
                .param("answers", json.write(values))
                .update();
        gate.complete(open, Map.of());
    }
}

package org.yuankao.sitting.step;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.processes.FormKeys;
import org.yuankao.sitting.FormField;
import org.yuankao.sitting.PlannedStep;
import org.yuankao.sitting.StepMove;
import org.yuankao.sitting.Steps;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.JsonColumns;

@Component
class StepTable implements Steps {

    private final JdbcClient jdbc;
    private final JsonColumns json;

    StepTable(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(UUID sittingId, StepMove move) {
        if (isIdentity(move.formKey()) && !entryUndecided(sittingId)) {
            return;
        }
        jdbc.sql("""
                        insert into sitting.step as s
                               (sitting_id, task_id, activity_id, form_key, name, fields, revision, since)
                        values (:sitting, :task, :activity, :form, :name, :fields::jsonb, 1, shared.exam_now())
                        on conflict (sitting_id) do update
                           set task_id = excluded.task_id, activity_id = excluded.activity_id,
                               form_key = excluded.form_key, name = excluded.name, fields = excluded.fields,
                               revision = s.revision + 1, since = excluded.since
                        """)
                .param("sitting", sittingId)
                .param("task", move.taskId())
                .param("activity", move.activityId())
                .param("form", move.formKey())
                .param("name", move.name())
                .param("fields", json.write(move.fields()))
                .update();
    }

    @Override
    @Transactional
    public void plan(String definitionId, List<PlannedStep> steps) {
        jdbc.sql("""
                        insert into sitting.step_plan (definition_id, steps) values (:definition, :steps::jsonb)
                        on conflict (definition_id) do update set steps = excluded.steps
                        """)
                .param("definition", definitionId)
                .param("steps", json.write(steps))
                .update();
    }

    Optional<CurrentStep> of(UUID sittingId) {
        return jdbc.sql("""
                        select task_id, activity_id, form_key, name, fields::text as fields, revision, since
                          from sitting.step where sitting_id = :sitting
                        """)
                .param("sitting", sittingId)
                .query((row, number) -> new CurrentStep(
                        row.getString("task_id"),
                        row.getString("activity_id"),
                        row.getString("form_key"),
                        row.getString("name"),
                        json.list(row.getString("fields"), FormField.class),
                        row.getLong("revision"),
                        At.in(row, "since")))
                .optional();
    }

    private boolean entryUndecided(UUID sittingId) {
        return jdbc.sql("""
                        select exists (select from sitting.identity_check
                                        where sitting_id = :sitting and purpose = 'ENTRY'
                                          and phase <> 'DECIDED' and not provisional)
                        """).param("sitting", sittingId).query(Boolean.class).single();
    }

    private static boolean isIdentity(String formKey) {
        return formKey.equals(FormKeys.CANDIDATE_IDENTITY_MACHINE)
                || formKey.equals(FormKeys.CANDIDATE_IDENTITY_PERSON);
    }
}

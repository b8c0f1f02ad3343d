package org.yuankao.workflow.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N1: what administrators do change passes the gate")
class HarmlessChangesTest {

    private static final KnownNames KNOWN = new KnownNames();
    private static final String SITTING = "bpmn/candidate-sitting.bpmn";
    private static final String TABLE = "dmn/identity-decision.dmn";

    @Test
    void one_more_step_after_the_pledge() {
        String model = GateCase.seeded(SITTING)
                .replace(
                        "sourceRef=\"gateway_pledgeSigned\" targetRef=\"gateway_toPhoto\"",
                        "sourceRef=\"gateway_pledgeSigned\" targetRef=\"userTask_clearDesk\"")
                .replace("<bpmn:sequenceFlow id=\"flow_toPhoto\"", """
                        <bpmn:userTask id="userTask_clearDesk" name="检查桌面" camunda:formRef="desk"
                                       camunda:formRefBinding="deployment" />
                        <bpmn:sequenceFlow id="flow_deskClear" sourceRef="userTask_clearDesk"
                                           targetRef="gateway_toPhoto" />
                        <bpmn:sequenceFlow id="flow_toPhoto\"""");
        passes(SITTING, Drawing.complete(model));
    }

    @Test
    void a_step_that_a_proctor_does_between_check_and_second_view() {
        String model = GateCase.seeded(SITTING)
                .replace(
                        "sourceRef=\"gateway_identityDecided\" targetRef=\"gateway_toSecondView\"",
                        "sourceRef=\"gateway_identityDecided\" targetRef=\"userTask_showDesk\"")
                .replace("<bpmn:sequenceFlow id=\"flow_toPhoto\"", """
                        <bpmn:userTask id="userTask_showDesk" name="展示桌面" camunda:formRef="desk"
                                       camunda:formRefBinding="deployment" />
                        <bpmn:sequenceFlow id="flow_deskShown" sourceRef="userTask_showDesk"
                                           targetRef="gateway_toSecondView" />
                        <bpmn:sequenceFlow id="flow_toPhoto\"""");
        passes(SITTING, Drawing.complete(model));
    }

    @Test
    void other_times_of_reminder_and_escalation() {
        changed("bpmn/incident-review.bpmn", "${reminderAfter}", "PT2M");
        changed("bpmn/incident-review.bpmn", "${escalateAfter}", "PT10M");
    }

    @Test
    void no_reminder_at_all() {
        String model = GateCase.seeded("bpmn/incident-review.bpmn");
        int from = model.indexOf("<bpmn:boundaryEvent id=\"event_reminderDue\"");
        int to = model.indexOf("<bpmn:boundaryEvent id=\"event_escalationDue\"");
        String task = model.substring(
                model.indexOf("<bpmn:serviceTask id=\"serviceTask_remindIncident\""),
                model.indexOf("<bpmn:serviceTask id=\"serviceTask_escalateIncident\""));
        passes(
                "bpmn/incident-review.bpmn",
                (model.substring(0, from) + model.substring(to))
                        .replace(task, "")
                        .replaceAll("<bpmn:sequenceFlow id=\"flow_remind[^>]*/>", ""));
    }

    @Test
    void other_thresholds() {
        changed(TABLE, "&gt;= 0.50", "&gt;= 0.62");
    }

    @Test
    void more_rules() {
        String last = "<rule id=\"rule_otherwise\">";
        changed(TABLE, last, """
                <rule id="rule_verySure">
                  <inputEntry id="entry_verySure_verdict"><text>"SCORED"</text></inputEntry>
                  <inputEntry id="entry_verySure_score"><text>&gt;= 0.9</text></inputEntry>
                  <inputEntry id="entry_verySure_tries"><text></text></inputEntry>
                  <outputEntry id="entry_verySure_outcome"><text>"PASSED"</text></outputEntry>
                </rule>
                """ + last);
    }

    private static void changed(String base, String from, String to) {
        assertThat(GateCase.seeded(base)).contains(from);
        passes(base, GateCase.seeded(base).replace(from, to));
    }

    private static void passes(String base, String model) {
        Upload upload = new Upload(base.substring(base.indexOf('/') + 1), model.getBytes(UTF_8));
        assertThat(ModelRules.check(upload, KNOWN).findings()).isEmpty();
    }
}

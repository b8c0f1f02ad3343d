package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuankao.processes.watching.IncidentKind;

@Deployment(resources = {"bpmn/incident-review.bpmn", "dmn/incident-severity.dmn"})
class IncidentReviewTest {

    private static final String INCIDENT = "incident-7";
    private static final Catalogue CATALOGUE = new Catalogue();

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = TestEngine.covering(CATALOGUE);

    private ProcessEngine engine;
    private Timers timers;

    @BeforeEach
    void setUp() {
        engine = EXTENSION.getProcessEngine();
        init(engine);
        timers = new Timers(engine);
        CATALOGUE.reset();
    }

    @ParameterizedTest
    @EnumSource(IncidentDecision.class)
    @DisplayName("a machine raises, a proctor decides, the decision is applied once (A6, P2)")
    void what_a_proctor_decides_is_applied(IncidentDecision decision) {
        var review = raised(IncidentKind.LEFT_SEAT, 0);
        assertThat(review).isWaitingAt("userTask_reviewIncident");
        assertThat(task(review)).hasFormKey(FormKeys.PROCTOR_INCIDENT).hasCandidateGroup(Groups.PROCTOR);

        decide(decision);

        assertThat(review).isEnded().hasPassed("event_incidentDecided");
        assertThat(CATALOGUE.called()).containsExactly("recordSeverity:2", "applyDecision:" + decision);
        assertThat(CATALOGUE.calls()).allMatch(call -> call.businessKey().equals(INCIDENT));
        assertThat(timers.waiting()).isEmpty();
    }

    @ParameterizedTest(name = "{0} after {1} of its kind is severity {2}")
    @CsvSource({"LEFT_SEAT, 0, 2", "LEFT_SEAT, 1, 3", "OTHER_PERSON, 0, 4"})
    @DisplayName("the decision table rates the incident before anybody sees it (P2)")
    void is_rated_before_anybody_sees_it(IncidentKind kind, int earlier, int severity) {
        raised(kind, earlier);

        assertThat(CATALOGUE.called()).containsExactly("recordSeverity:" + severity);
    }

    @Test
    @DisplayName("the rules' durations make the timers; both run beside the task (P2)")
    void the_timers_have_the_durations_of_the_rules() {
        var before = new Date();
        raised(IncidentKind.LEFT_SEAT, 0);

        assertThat(timers.waiting())
                .extracting(Timers.Fired::activity)
                .containsExactly("event_reminderDue", "event_escalationDue");
        assertThat(after(before, "event_reminderDue")).isBetween(Duration.ofSeconds(59), Duration.ofSeconds(70));
        assertThat(after(before, "event_escalationDue")).isBetween(Duration.ofSeconds(179), Duration.ofSeconds(190));
    }

    @Test
    @DisplayName("who waits too long is reminded, then the chief has the task too, and the room may still decide (P2)")
    void a_task_that_waits_is_reminded_of_then_escalated_and_stays_decidable() {
        var review = raised(IncidentKind.DEVICE_IN_USE, 0);

        timers.run("event_reminderDue");
        assertThat(CATALOGUE.called()).containsExactly("recordSeverity:3", Beans.REMIND_INCIDENT);
        assertThat(review).isWaitingAtExactly("userTask_reviewIncident").hasPassed("event_reminderSent");

        timers.run("event_escalationDue");
        assertThat(CATALOGUE.called()).endsWith(Beans.ESCALATE_INCIDENT);
        assertThat(review).isWaitingAtExactly("userTask_reviewIncident").hasPassed("event_incidentEscalated");
        assertThat(timers.waiting()).isEmpty();

        decide(IncidentDecision.RECORD);
        assertThat(review).isEnded();
        assertThat(CATALOGUE.called()).endsWith("applyDecision:RECORD");
    }

    @Test
    @DisplayName("a reminder that fails is tried again after 10 s and holds up nobody's decision")
    void a_failing_reminder_holds_up_no_decision() {
        var review = raised(IncidentKind.LEFT_SEAT, 0);
        CATALOGUE.fail(Beans.REMIND_INCIDENT);

        assertThatThrownBy(() -> timers.run("event_reminderDue")).hasMessageContaining(Beans.REMIND_INCIDENT);
        assertThat(timers.only("event_reminderDue").getRetries()).isEqualTo(4);

        decide(IncidentDecision.DISMISS);
        assertThat(review).isEnded();
    }

    @Test
    @DisplayName("a decision that cannot be applied has not been made")
    void a_decision_that_cannot_be_applied_has_not_been_made() {
        var review = raised(IncidentKind.LEFT_SEAT, 0);
        CATALOGUE.fail(Beans.APPLY_DECISION);

        assertThatThrownBy(() -> decide(IncidentDecision.END)).hasMessageContaining(Beans.APPLY_DECISION);

        assertThat(review).isWaitingAtExactly("userTask_reviewIncident");
    }

    @Test
    @DisplayName("a void incident leaves no task and no timer, and nothing is applied")
    void a_void_incident_leaves_nothing_behind() {
        var review = raised(IncidentKind.STREAM_FROZEN, 0);

        engine.getRuntimeService()
                .createMessageCorrelation(Messages.INCIDENT_VOID)
                .processInstanceBusinessKey(INCIDENT)
                .correlate();

        assertThat(review).isEnded().hasPassed("event_incidentWithdrawn").hasNotPassed("serviceTask_applyDecision");
        assertThat(timers.waiting()).isEmpty();
        assertThat(CATALOGUE.called()).containsExactly("recordSeverity:2");
    }

    private ProcessInstance raised(IncidentKind kind, int earlier) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ProcessKeys.INCIDENT_REVIEW,
                        INCIDENT,
                        Map.of(
                                Variables.INCIDENT_KIND, kind.name(),
                                Variables.EARLIER_INCIDENTS, earlier,
                                Variables.REMINDER_AFTER, Duration.ofSeconds(60).toString(),
                                Variables.ESCALATE_AFTER,
                                        Duration.ofSeconds(180).toString()));
    }

    private void decide(IncidentDecision decision) {
        engine.getTaskService()
                .complete(
                        engine.getTaskService().createTaskQuery().singleResult().getId(),
                        Map.of(Variables.INCIDENT_DECISION, decision.name(), Variables.DECIDED_BY, "somebody"));
    }

    private Duration after(Date before, String timer) {
        return Duration.between(
                before.toInstant(), timers.only(timer).getDuedate().toInstant());
    }
}

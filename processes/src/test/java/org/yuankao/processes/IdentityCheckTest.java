package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.yuankao.processes.IdentityOutcome.AGAIN;
import static org.yuankao.processes.IdentityOutcome.PASSED;
import static org.yuankao.processes.IdentityVerdict.NOT_ABLE;
import static org.yuankao.processes.IdentityVerdict.NO_FACE;
import static org.yuankao.processes.IdentityVerdict.SCORED;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Deployment(resources = {"bpmn/identity-check.bpmn", "dmn/identity-decision.dmn"})
class IdentityCheckTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = TestEngine.covering(CATALOGUE);

    private SittingDriver sitting;

    @BeforeEach
    void setUp() {
        ProcessEngine engine = EXTENSION.getProcessEngine();
        init(engine);
        sitting = new SittingDriver(engine);
        CATALOGUE.reset();
    }

    @Test
    @DisplayName("the same face passes: the measurement is stored, then the outcome (C4)")
    void the_same_face_passes_by_the_machine_alone() {
        var check = sitting.check(true, "ENTRY");

        sitting.machineSays(SCORED, 0.83);

        assertThat(check)
                .isEnded()
                .hasPassed("businessRuleTask_decideIdentity", "event_identityDecided")
                .hasNotPassed("userTask_decideIdentity");
        assertThat(CATALOGUE.called()).containsExactly("recordMeasurement:SCORED 0.83 digest", "recordIdentity:PASSED");
        assertThat(CATALOGUE.calls()).allMatch(call -> call.businessKey().equals(SittingDriver.SITTING));
    }

    @Test
    @DisplayName("the worker learns from the task which photo of which sitting to compare, and what for")
    void the_worker_gets_ids_only() {
        sitting.check(true, "TAKEOVER");

        var task = sitting.fetch();

        assertThat(task.getBusinessKey()).isEqualTo(SittingDriver.SITTING);
        assertThat(task.getVariables())
                .containsEntry(Variables.PHOTO_ID, "photo-1")
                .containsEntry(Variables.PURPOSE, "TAKEOVER");
        EXTENSION.getProcessEngine().getExternalTaskService().unlock(task.getId());
    }

    @Test
    @DisplayName("a doubtful score goes to a proctor, whose word counts (C4, A6)")
    void a_doubtful_score_is_decided_by_a_person() {
        var check = sitting.check(true, "ENTRY");

        sitting.machineSays(SCORED, 0.35);
        assertThat(check).isWaitingAt("userTask_decideIdentity");
        assertThat(task(check)).hasFormKey(FormKeys.PROCTOR_IDENTITY).hasCandidateGroup(Groups.PROCTOR);
        sitting.personSays(PASSED);

        assertThat(check).isEnded();
        assertThat(CATALOGUE.called()).containsExactly("recordMeasurement:SCORED 0.35 digest", "recordIdentity:PASSED");
    }

    @Test
    @DisplayName("a machine that is not able leaves the decision to a proctor (tier basic)")
    void a_machine_that_cannot_judge_leaves_it_to_a_person() {
        var check = sitting.check(true, "ENTRY");

        sitting.machineSays(NOT_ABLE, null);

        assertThat(check).isWaitingAt("userTask_decideIdentity");
    }

    @Test
    void a_photo_without_a_face_is_asked_for_again() {
        var check = sitting.check(true, "ENTRY");

        sitting.machineSays(NO_FACE, null);

        assertThat(check).isEnded().hasNotPassed("userTask_decideIdentity");
        assertThat(CATALOGUE.called()).containsExactly("recordMeasurement:NO_FACE null digest", "recordIdentity:AGAIN");
    }

    @Test
    @DisplayName("without consent no machine sees the face (Q2)")
    void without_consent_only_a_person_compares() {
        var check = sitting.check(false, "ENTRY");

        assertThat(check).isWaitingAt("userTask_decideIdentity").hasNotPassed("serviceTask_compareFaces");
        sitting.personSays(PASSED);

        assertThat(check).isEnded();
        assertThat(CATALOGUE.called()).containsExactly("recordIdentity:PASSED");
    }

    @Test
    @DisplayName("a machine that does not answer is relieved by a person, and nothing is stored as measured (Q3)")
    void an_overdue_machine_is_relieved_by_a_person() {
        var check = sitting.check(true, "ENTRY");

        sitting.machineIsOverdue();

        assertThat(check).isWaitingAt("userTask_decideIdentity").isNotWaitingAt("serviceTask_compareFaces");
        sitting.personSays(AGAIN);
        assertThat(check).isEnded().hasPassed("event_identityOverdue");
        assertThat(CATALOGUE.called()).containsExactly("recordIdentity:AGAIN");
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentityOutcome.class,
            names = {"PASSED", "AGAIN", "REJECTED"})
    @DisplayName("a proctor may pass, ask again or reject; the word is recorded as it was given (A6)")
    void a_person_may_say_each_outcome(IdentityOutcome outcome) {
        var check = sitting.check(false, "ENTRY");

        sitting.personSays(outcome);

        assertThat(check).isEnded();
        assertThat(CATALOGUE.called()).containsExactly("recordIdentity:" + outcome);
    }
}

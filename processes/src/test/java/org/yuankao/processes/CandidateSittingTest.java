package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.yuankao.processes.FormKeys.CANDIDATE_ANSWER;
import static org.yuankao.processes.FormKeys.CANDIDATE_CONFIRM_INFORMATION;
import static org.yuankao.processes.FormKeys.CANDIDATE_LOGIN;
import static org.yuankao.processes.FormKeys.CANDIDATE_PHOTO;
import static org.yuankao.processes.FormKeys.CANDIDATE_PLEDGE;
import static org.yuankao.processes.FormKeys.CANDIDATE_SECOND_VIEW;
import static org.yuankao.processes.FormKeys.CANDIDATE_WAIT;
import static org.yuankao.processes.FormKeys.PROCTOR_IDENTITY;
import static org.yuankao.processes.IdentityOutcome.AGAIN;
import static org.yuankao.processes.IdentityOutcome.PASSED;
import static org.yuankao.processes.IdentityOutcome.REJECTED;
import static org.yuankao.processes.IdentityVerdict.SCORED;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Deployment(
        resources = {
            "bpmn/candidate-sitting.bpmn",
            "bpmn/identity-check.bpmn",
            "dmn/identity-decision.dmn",
            "dmn/second-view-decision.dmn"
        })
class CandidateSittingTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = TestEngine.covering(CATALOGUE, ProcessKeys.IDENTITY_CHECK);

    private ProcessEngine engine;
    private SittingDriver sitting;

    @BeforeEach
    void setUp() {
        engine = EXTENSION.getProcessEngine();
        init(engine);
        sitting = new SittingDriver(engine);
        CATALOGUE.reset();
    }

    @Test
    @DisplayName("login, information, pledge, photo, second view, wait, answer, hand in (C1), and never a job between")
    void goes_from_login_to_hand_in_step_by_step() {
        var instance = sitting.prepare(false);

        step(CANDIDATE_LOGIN);
        step(CANDIDATE_CONFIRM_INFORMATION);
        assertThat(sitting.openForms()).containsExactly(CANDIDATE_PLEDGE);
        sitting.sign(true);
        assertThat(sitting.openForms()).containsExactly(CANDIDATE_PHOTO);
        sitting.photograph();
        assertThat(instance).isWaitingAt("callActivity_identityCheck");
        sitting.machineSays(SCORED, 0.71);
        assertThat(sitting.openForms()).containsExactly(CANDIDATE_SECOND_VIEW);
        sitting.approved();
        step(CANDIDATE_WAIT);
        step(CANDIDATE_ANSWER);

        assertThat(instance).isEnded().hasPassed("event_handedIn");
        assertThat(CATALOGUE.called())
                .containsExactly(
                        "recordMeasurement:SCORED 0.71 digest", "recordIdentity:PASSED", "recordSecondView:APPROVED");
    }

    @Test
    @DisplayName("declining leaves at once and is recorded (C3)")
    void declining_the_pledge_ends_the_sitting() {
        var instance = sitting.prepare(false);
        sitting.toPledge();

        sitting.decline();

        assertThat(instance).isEnded().hasPassed("serviceTask_recordDecline", "event_pledgeDeclined");
        assertThat(CATALOGUE.calls())
                .containsExactly(new Catalogue.Call(Beans.RECORD_DECLINE, SittingDriver.SITTING, ""));
    }

    @Test
    @DisplayName("who declined and logs in again is offered the pledge at once (C3)")
    void who_logs_in_after_declining_goes_straight_to_the_pledge() {
        sitting.prepare(false);
        sitting.toPledge();
        sitting.decline();

        var again = sitting.prepare(true);
        step(CANDIDATE_LOGIN);

        assertThat(again).isWaitingAt("userTask_signPledge").hasNotPassed("userTask_confirmInformation");
        sitting.sign(true);
        assertThat(sitting.openForms()).containsExactly(CANDIDATE_PHOTO);
    }

    @Test
    @DisplayName("an unlike face may try three times, then a person decides (C4)")
    void the_third_unlike_photo_goes_to_a_person() {
        var instance = sitting.prepare(false);
        sitting.toPledge();
        sitting.sign(true);
        for (int photo = 1; photo <= 2; photo++) {
            sitting.photograph();
            sitting.machineSays(SCORED, 0.1);
            assertThat(sitting.openForms()).containsExactly(CANDIDATE_PHOTO);
        }

        sitting.photograph();
        sitting.machineSays(SCORED, 0.1);

        assertThat(sitting.openForms()).containsExactly(PROCTOR_IDENTITY);
        assertThat(instance).isWaitingAt("callActivity_identityCheck");
        sitting.personSays(PASSED);
        assertThat(instance).isWaitingAt("userTask_joinSecondView");
    }

    @Test
    @DisplayName("refused face recognition leads to the manual way, equal in worth (Q2)")
    void refusing_face_recognition_leads_to_a_person() {
        var instance = sitting.prepare(false);
        sitting.toPledge();
        sitting.sign(false);
        sitting.photograph();

        assertThat(sitting.openForms()).containsExactly(PROCTOR_IDENTITY);
        sitting.personSays(PASSED);

        assertThat(instance).isWaitingAt("userTask_joinSecondView");
    }

    @Test
    @DisplayName("no worker: the overdue comparison goes to a person (Q3)")
    void an_overdue_comparison_leads_to_a_person() {
        var instance = sitting.prepare(false);
        sitting.toComparison();

        sitting.machineIsOverdue();

        assertThat(sitting.openForms()).containsExactly(PROCTOR_IDENTITY);
        sitting.personSays(AGAIN);
        assertThat(instance).isWaitingAt("userTask_takePhoto");
    }

    @Test
    @DisplayName("only a person rejects, and then the sitting ends (C4, A6)")
    void a_person_may_reject_the_identity() {
        var instance = sitting.prepare(false);
        sitting.toComparison();
        sitting.machineSays(SCORED, 0.33);

        sitting.personSays(REJECTED);

        assertThat(instance).isEnded().hasPassed("serviceTask_rejectIdentity", "event_identityRejected");
        assertThat(CATALOGUE.called()).endsWith("recordIdentity:REJECTED", Beans.REJECT_IDENTITY);
    }

    @Test
    @DisplayName("undecided at the start: goes on provisionally while the check goes on (C4)")
    void provisional_entry_goes_on_beside_the_open_check() {
        var instance = provisional();

        assertThat(sitting.openForms()).containsExactly(CANDIDATE_SECOND_VIEW, PROCTOR_IDENTITY);
        toAnswer();
        assertThat(instance).isWaitingAt("callActivity_identityCheck", "userTask_answer");
    }

    @ParameterizedTest
    @EnumSource(
            value = IdentityOutcome.class,
            names = {"PASSED", "AGAIN"})
    @DisplayName("a provisional identity that is confirmed later, or not doubted, leaves the answering alone (C4)")
    void a_provisional_identity_confirmed_later_leaves_the_answering_alone(IdentityOutcome outcome) {
        var instance = provisional();
        toAnswer();

        sitting.personSays(outcome);

        assertThat(instance).isWaitingAtExactly("userTask_answer").hasPassed("event_identityConfirmedLater");
        sitting.complete(CANDIDATE_ANSWER);
        assertThat(instance).isEnded().hasPassed("event_handedIn");
    }

    @Test
    @DisplayName("a provisional identity that is rejected later ends the answering (C4)")
    void a_provisional_identity_rejected_later_ends_the_answering() {
        var instance = provisional();
        toAnswer();

        sitting.personSays(REJECTED);

        assertThat(instance).isEnded().hasPassed("event_identityRejected").hasNotPassed("event_handedIn");
        assertThat(CATALOGUE.called()).endsWith("recordIdentity:REJECTED", Beans.REJECT_IDENTITY);
        assertThat(sitting.openForms()).isEmpty();
    }

    @Test
    @DisplayName("who hands in before the identity is decided is still to be decided (C4)")
    void a_check_outlives_the_hand_in() {
        var instance = provisional();
        toAnswer();

        sitting.complete(CANDIDATE_ANSWER);
        assertThat(sitting.openForms()).containsExactly(PROCTOR_IDENTITY);
        assertThat(instance).isNotEnded();
        sitting.personSays(PASSED);

        assertThat(instance).isEnded().hasPassed("event_handedIn", "event_identityConfirmedLater");
    }

    @Test
    @DisplayName("the machine asks once for another place of the phone, then a person looks (C5)")
    void the_machine_asks_once_for_another_place_then_a_person_looks() {
        var instance = atSecondView();
        for (int placed = 1; placed <= 2; placed++) {
            assertThat(sitting.openForms()).containsExactly(CANDIDATE_SECOND_VIEW);
            sitting.placePhone(true);
            sitting.secondViewSays(SecondViewVerdict.DARK);
        }

        assertThat(instance).isWaitingAtExactly("userTask_approveSecondView");
        assertThat(CATALOGUE.called()).endsWith("recordSecondView:AGAIN");
    }

    @Test
    @DisplayName("neither machine nor proctor has looked at the start: the candidate goes on (C5, Q3)")
    void a_second_view_that_nobody_has_approved_is_waived_at_the_start() {
        var instance = atSecondView();
        sitting.placePhone(true);

        sitting.secondViewIsOverdue();
        assertThat(sitting.openForms()).containsExactly(FormKeys.PROCTOR_SECOND_VIEW);
        sitting.waiveSecondView();

        assertThat(instance).isWaitingAtExactly("userTask_waitForStart").hasPassed("event_secondViewWaived");
        assertThat(CATALOGUE.called()).noneMatch(call -> call.startsWith(Beans.RECORD_SECOND_VIEW));
    }

    @Test
    @DisplayName("without a phone there is nothing to check, where the batch asks for none (C5)")
    void without_a_phone_there_is_nothing_to_check() {
        var instance = atSecondView();

        sitting.placePhone(false);

        assertThat(instance).isWaitingAtExactly("userTask_waitForStart").hasNotPassed("serviceTask_checkSecondView");
    }

    @Test
    @DisplayName("a sitting that is closed while answering ends there; SittingClosedTest has every other step (C7)")
    void a_closed_sitting_ends_while_answering() {
        var instance = sitting.prepare(false);
        sitting.toComparison();
        sitting.machineSays(SCORED, 0.9);
        toAnswer();

        sitting.close();

        assertThat(instance).isEnded().hasPassed("event_sittingClosed").hasNotPassed("event_handedIn");
    }

    @Test
    @DisplayName("the check runs by the sitting's business key in the pinned version, for entry")
    void the_called_check_knows_the_sitting_and_its_purpose() {
        sitting.prepare(false);
        sitting.toComparison();

        var task = sitting.fetch();

        assertThat(task.getBusinessKey()).isEqualTo(SittingDriver.SITTING);
        assertThat(task.getProcessDefinitionVersionTag()).isEqualTo(ProcessKeys.SEEDED_VERSION_TAG);
        assertThat(task.getVariables())
                .containsEntry(Variables.PURPOSE, "ENTRY")
                .containsEntry(Variables.PHOTO_ID, "photo-1")
                .containsEntry(Variables.PHOTO_TRIES, 3);
        engine.getExternalTaskService().unlock(task.getId());
    }

    private ProcessInstance atSecondView() {
        var instance = sitting.prepare(false);
        sitting.toComparison();
        sitting.machineSays(SCORED, 0.9);
        return instance;
    }

    private ProcessInstance provisional() {
        var instance = sitting.prepare(false);
        sitting.toComparison();
        sitting.machineIsOverdue();
        sitting.enterProvisionally();
        return instance;
    }

    private void toAnswer() {
        sitting.approved();
        sitting.complete(CANDIDATE_WAIT);
    }

    /** The one open step is this, it is no job's doing, and its completion leads on. */
    private void step(String formKey) {
        assertThat(sitting.openForms()).containsExactly(formKey);
        assertThat(engine.getManagementService().createJobQuery().count()).isZero();
        sitting.complete(formKey);
    }
}

package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.yuankao.processes.FormKeys.CANDIDATE_SECOND_VIEW;
import static org.yuankao.processes.FormKeys.CANDIDATE_WAIT;
import static org.yuankao.processes.FormKeys.PROCTOR_IDENTITY;
import static org.yuankao.processes.FormKeys.PROCTOR_SECOND_VIEW;
import static org.yuankao.processes.SecondViewOutcome.AGAIN;
import static org.yuankao.processes.SecondViewOutcome.APPROVED;
import static org.yuankao.processes.SecondViewVerdict.GOOD;
import static org.yuankao.processes.SecondViewVerdict.NOT_ABLE;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways from the joined phone to the wait (C5); CandidateSittingTest has the rest of the model. */
class SecondViewTest {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static ProcessEngine engine;

    private SittingDriver sitting;

    @BeforeAll
    static void deploy() {
        engine = TestEngine.plain(CATALOGUE);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/candidate-sitting.bpmn")
                .addClasspathResource("bpmn/identity-check.bpmn")
                .addClasspathResource("dmn/identity-decision.dmn")
                .addClasspathResource("dmn/second-view-decision.dmn")
                .deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @BeforeEach
    void setUp() {
        init(engine);
        sitting = new SittingDriver(engine);
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "the test before"));
        CATALOGUE.reset();
    }

    @Test
    @DisplayName("a good view is approved by a proctor, where the batch wants one")
    void a_good_view_is_approved_by_a_proctor() {
        var instance = checked("PERSON", GOOD);

        assertThat(instance).isWaitingAtExactly("userTask_approveSecondView");
        assertThat(task(instance)).hasFormKey(PROCTOR_SECOND_VIEW).hasCandidateGroup(Groups.PROCTOR);
        sitting.proctorSays(APPROVED);

        assertThat(sitting.openForms()).containsExactly(CANDIDATE_WAIT);
        assertThat(CATALOGUE.called()).endsWith("recordSecondView:APPROVED");
    }

    @Test
    @DisplayName("a good view is approved by the machine alone, where the batch lets it")
    void a_good_view_is_approved_by_the_machine_where_the_batch_lets_it() {
        var instance = checked("MACHINE", GOOD);

        assertThat(instance).isWaitingAtExactly("userTask_waitForStart").hasNotPassed("userTask_approveSecondView");
        assertThat(CATALOGUE.called()).endsWith("recordSecondView:APPROVED");
    }

    @Test
    @DisplayName("a proctor may ask for another place as often as it takes")
    void a_proctor_may_ask_for_another_place() {
        checked("PERSON", GOOD);
        sitting.proctorSays(AGAIN);
        assertThat(sitting.openForms()).containsExactly(CANDIDATE_SECOND_VIEW);
        sitting.placePhone(true);
        sitting.secondViewSays(GOOD);
        sitting.proctorSays(AGAIN);
        sitting.approved();

        assertThat(sitting.openForms()).containsExactly(CANDIDATE_WAIT);
        assertThat(CATALOGUE.called())
                .endsWith("recordSecondView:AGAIN", "recordSecondView:AGAIN", "recordSecondView:APPROVED");
    }

    @Test
    @DisplayName("a machine that cannot judge leaves it to a person, whatever the rule (tier basic)")
    void a_machine_that_cannot_judge_leaves_it_to_a_person() {
        assertThat(checked("MACHINE", NOT_ABLE)).isWaitingAtExactly("userTask_approveSecondView");
    }

    @Test
    @DisplayName("a machine that does not answer is relieved by a person (Q3)")
    void an_overdue_machine_is_relieved_by_a_person() {
        var instance = atCheck("MACHINE");

        sitting.secondViewIsOverdue();

        assertThat(instance).isWaitingAtExactly("userTask_approveSecondView");
        sitting.proctorSays(APPROVED);
        assertThat(instance).isWaitingAtExactly("userTask_waitForStart");
    }

    @Test
    @DisplayName("beside an identity that is still open: neither check moves the other")
    void runs_beside_an_open_identity_check() {
        sitting.prepare(false, "PERSON");
        sitting.toComparison();
        sitting.machineIsOverdue();
        sitting.enterProvisionally();
        sitting.placePhone(true);
        sitting.secondViewSays(GOOD);

        assertThat(sitting.openForms()).containsExactly(PROCTOR_IDENTITY, PROCTOR_SECOND_VIEW);
        sitting.personSays(IdentityOutcome.PASSED);
        assertThat(sitting.openForms()).containsExactly(PROCTOR_SECOND_VIEW);
        sitting.proctorSays(APPROVED);
        assertThat(sitting.openForms()).containsExactly(CANDIDATE_WAIT);
    }

    private ProcessInstance checked(String approval, SecondViewVerdict verdict) {
        var instance = atCheck(approval);
        sitting.secondViewSays(verdict);
        return instance;
    }

    private ProcessInstance atCheck(String approval) {
        var instance = atSecondView(approval);
        sitting.placePhone(true);
        return instance;
    }

    private ProcessInstance atSecondView(String approval) {
        var instance = sitting.prepare(false, approval);
        sitting.toComparison();
        sitting.machineSays(IdentityVerdict.SCORED, 0.9);
        return instance;
    }
}

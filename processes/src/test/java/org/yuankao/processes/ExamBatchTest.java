package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.yuankao.processes.FixedPlan.BATCH;
import static org.yuankao.processes.FixedPlan.MOCK;
import static org.yuankao.processes.FixedPlan.SKILL;
import static org.yuankao.processes.FixedPlan.THEORY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = {"bpmn/exam-batch.bpmn", "bpmn/exam-session.bpmn"})
class ExamBatchTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = TestEngine.covering(CATALOGUE, ProcessKeys.EXAM_SESSION);

    private FixedPlan plan = FixedPlan.ofTheBatch();
    private ProcessEngine engine;
    private Timers timers;

    @BeforeEach
    void setUp() {
        engine = EXTENSION.getProcessEngine();
        init(engine);
        timers = new Timers(engine);
        CATALOGUE.reset();
        CATALOGUE.plan(plan);
    }

    @Test
    @DisplayName("a published batch waits with one timer for each beginning, due when the plan says (T2 to T6)")
    void a_published_batch_waits_for_every_beginning_of_the_plan() {
        publish();

        assertThat(timers.waiting())
                .containsExactly(
                        window("event_ticketsOpen", "TICKETS OPEN"),
                        window("event_deviceCheckOpens", "DEVICE_CHECK OPEN"),
                        shift("event_shiftOpens", "shift-22 OPEN"),
                        shift("event_shiftOpens", "shift-23 OPEN"),
                        session("event_preparationDue", MOCK, "PREPARE"),
                        session("event_preparationDue", THEORY, "PREPARE"),
                        session("event_preparationDue", SKILL, "PREPARE"));
    }

    @Test
    @DisplayName("the whole batch runs in the order of the plan, from publication to the deletion (T1 to T6, N12)")
    void the_whole_batch_runs_in_the_order_of_the_plan() {
        var batch = publish();

        assertThat(timers.runAll()).containsExactlyElementsOf(everyTimerOfThePlan());

        assertThat(CATALOGUE.called().stream().filter(call -> call.startsWith("window")))
                .containsExactly(
                        "windowOpened:TICKETS",
                        "windowOpened:DEVICE_CHECK",
                        "windowOpened:SHIFT shift-22",
                        "windowClosed:SHIFT shift-22",
                        "windowOpened:SHIFT shift-23",
                        "windowClosed:DEVICE_CHECK",
                        "windowClosed:SHIFT shift-23",
                        "windowClosed:TICKETS");
        assertThat(batch).isWaitingAt("userTask_reviewResults");
        assertThat(task(batch)).hasFormKey(FormKeys.ADMIN_REVIEW_RESULTS).hasCandidateGroup(Groups.ADMIN);
        complete(task(batch));
        assertThat(timers.runAll()).containsExactly(window("event_retentionEnds", "RETENTION CLOSE"));
        assertThat(task(batch)).hasFormKey(FormKeys.ADMIN_CONFIRM_DELETION).hasCandidateGroup(Groups.ADMIN);
        complete(task(batch));
        assertThat(batch).isEnded().hasPassed("event_batchClosed");
    }

    @Test
    @DisplayName("the review waits for the last window and the last session")
    void the_review_waits_for_all_four_lines() {
        var batch = publish();
        timers.run("event_ticketsOpen");
        timers.run("event_ticketsClose");

        assertThat(batch)
                .isWaitingAt("subProcess_deviceCheck", "callActivity_mockExam", "callActivity_formalSessions")
                .isNotWaitingAt("userTask_reviewResults");
    }

    @Test
    void a_batch_without_sessions_and_shifts_needs_its_windows_only() {
        plan = FixedPlan.withoutSessionsAndShifts();
        CATALOGUE.plan(plan);
        var batch = publish();

        assertThat(timers.runAll())
                .containsExactly(
                        window("event_ticketsOpen", "TICKETS OPEN"),
                        window("event_deviceCheckOpens", "DEVICE_CHECK OPEN"),
                        window("event_deviceCheckCloses", "DEVICE_CHECK CLOSE"),
                        window("event_ticketsClose", "TICKETS CLOSE"));
        assertThat(batch).isWaitingAt("userTask_reviewResults");
    }

    @Test
    @DisplayName("a later deployment of the session's model does not change what a batch calls (T7)")
    void a_newer_session_model_is_not_called_by_itself() {
        var newer = Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/exam-session.bpmn"));
        ((Process) newer.getModelElementById(ProcessKeys.EXAM_SESSION)).setCamundaVersionTag("2");
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("bpmn/exam-session.bpmn", newer)
                .deploy();

        publish();

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(ProcessKeys.EXAM_SESSION)
                        .list())
                .hasSize(3)
                .allSatisfy(session -> assertThat(engine.getRepositoryService()
                                .getProcessDefinition(session.getProcessDefinitionId())
                                .getVersionTag())
                        .isEqualTo(ProcessKeys.SEEDED_VERSION_TAG));
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    private ProcessInstance publish() {
        return engine.getRuntimeService().startProcessInstanceByKey(ProcessKeys.EXAM_BATCH, BATCH);
    }

    /** Until the review, in order of time; what falls together is in order of its activity. */
    private List<Timers.Fired> everyTimerOfThePlan() {
        var timers = new ArrayList<>(List.of(
                window("event_ticketsOpen", "TICKETS OPEN"),
                window("event_deviceCheckOpens", "DEVICE_CHECK OPEN"),
                shift("event_shiftOpens", "shift-22 OPEN"),
                shift("event_shiftCloses", "shift-22 CLOSE"),
                shift("event_shiftOpens", "shift-23 OPEN"),
                window("event_deviceCheckCloses", "DEVICE_CHECK CLOSE"),
                shift("event_shiftCloses", "shift-23 CLOSE")));
        Stream.of(MOCK, THEORY, SKILL)
                .flatMap(id -> Stream.of(
                        session("event_preparationDue", id, "PREPARE"),
                        session("event_entryOpens", id, "ENTRY"),
                        session("event_examStarts", id, "START"),
                        session("event_examEnds", id, "END"),
                        session("event_uploadsSettled", id, "SETTLE")))
                .forEach(timers::add);
        timers.add(window("event_ticketsClose", "TICKETS CLOSE"));
        return timers;
    }

    private Timers.Fired window(String activity, String name) {
        return new Timers.Fired(activity, BATCH, plan.instant(BATCH + " " + name));
    }

    private Timers.Fired shift(String activity, String name) {
        return new Timers.Fired(activity, BATCH, plan.instant(name));
    }

    private Timers.Fired session(String activity, String id, String moment) {
        return new Timers.Fired(activity, id, plan.instant(id + " " + moment));
    }
}

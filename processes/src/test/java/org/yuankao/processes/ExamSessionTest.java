package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.yuankao.processes.FixedPlan.THEORY;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "bpmn/exam-session.bpmn")
class ExamSessionTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    @RegisterExtension
    static final ProcessEngineCoverageExtension EXTENSION = TestEngine.covering(CATALOGUE);

    private final FixedPlan plan = FixedPlan.ofTheBatch();
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
    @DisplayName("a session goes from preparation to its close at the plan's moments, one use case each (T6)")
    void goes_from_preparation_to_its_close_at_the_moments_of_the_plan() {
        var session = start();

        assertThat(timers.runAll())
                .containsExactly(
                        fired("event_preparationDue", "PREPARE"),
                        fired("event_entryOpens", "ENTRY"),
                        fired("event_examStarts", "START"),
                        fired("event_examEnds", "END"),
                        fired("event_uploadsSettled", "SETTLE"));

        assertThat(session).isEnded().hasPassed("event_sessionClosed");
        assertThat(CATALOGUE.calls())
                .containsExactly(
                        call(Beans.PREPARE_SITTINGS),
                        call(Beans.OPEN_ENTRY),
                        call(Beans.START_SESSION),
                        call(Beans.CLOSE_SITTINGS),
                        call(Beans.CLOSE_SESSION));
    }

    @Test
    void nothing_happens_before_the_timer_of_a_moment_has_run() {
        var session = start();
        timers.run("event_preparationDue");
        timers.run("event_entryOpens");

        assertThat(session).isWaitingAt("event_examStarts").hasNotPassed("serviceTask_startSession");
        assertThat(CATALOGUE.called()).containsExactly(Beans.PREPARE_SITTINGS, Beans.OPEN_ENTRY);
    }

    @Test
    @DisplayName("a use case that fails is tried again after 10 s, five times in all, and the timer's work rolls back")
    void a_failing_use_case_is_tried_again_from_the_timer() {
        var session = start();
        CATALOGUE.fail(Beans.PREPARE_SITTINGS);

        var before = new Date();
        assertThatThrownBy(() -> timers.run("event_preparationDue")).hasMessageContaining(Beans.PREPARE_SITTINGS);
        var failed = timers.only("event_preparationDue");
        assertThat(failed.getRetries()).isEqualTo(4);
        assertThat(Duration.between(before.toInstant(), failed.getDuedate().toInstant()))
                .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(20));
        assertThat(session).isWaitingAt("event_preparationDue");

        CATALOGUE.reset();
        timers.run("event_preparationDue");
        assertThat(session).isWaitingAt("event_entryOpens");
        assertThat(CATALOGUE.called()).containsExactly(Beans.PREPARE_SITTINGS);
    }

    @Test
    @DisplayName("a session that ends later keeps its one timer, whose due date is set explicitly (T7)")
    void a_moved_end_is_a_new_due_date_of_the_waiting_timer() {
        var session = start();
        List.of("event_preparationDue", "event_entryOpens", "event_examStarts").forEach(timers::run);
        var later = plan.instant(THEORY + " END").plus(Duration.ofMinutes(15));

        engine.getManagementService()
                .setJobDuedate(timers.only("event_examEnds").getId(), Date.from(later));

        assertThat(timers.waiting()).containsExactly(new Timers.Fired("event_examEnds", THEORY, later));
        assertThat(session).isWaitingAt("event_examEnds");
    }

    private ProcessInstance start() {
        return engine.getRuntimeService().startProcessInstanceByKey(ProcessKeys.EXAM_SESSION, THEORY);
    }

    private Timers.Fired fired(String activity, String moment) {
        return new Timers.Fired(activity, THEORY, plan.instant(THEORY + " " + moment));
    }

    private static Catalogue.Call call(String bean) {
        return new Catalogue.Call(bean, THEORY, "");
    }
}

package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.processes.Variables;
import org.yuankao.proctoring.IdentityReviewDecided;
import org.yuankao.proctoring.SecondViewDecided;

/** An exam with one candidate and the real engine with the seeded models; the job executor rests. */
@IntegrationTest
abstract class EngineWay {

    static final String WORKER = "the-worker-of-the-test";

    @LocalServerPort
    int port;

    @Autowired
    ExamHall hall;

    @Autowired
    Facts facts;

    @Autowired
    TestClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ExternalTaskService external;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    Exam exam;
    Exam.Candidate candidate;

    @BeforeEach
    void anExamWithOneCandidate() {
        exam = hall.exam();
        candidate = hall.candidate(exam);
        clock.setTo(start().minus(Duration.ofMinutes(20)));
    }

    Instant start() {
        return exam.session().startsAt();
    }

    Desk atPhoto(boolean faceConsent) {
        Desk desk = new Desk(port).enter(exam, candidate);
        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(true, faceConsent), 200);
        return desk;
    }

    Desk photographed(boolean faceConsent) {
        Desk desk = atPhoto(faceConsent);
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        return desk;
    }

    /** Completes the comparison with the variables of the vision worker. */
    void measured(String verdict, @Nullable Double score, String tier) {
        ExternalTask task = comparison();
        external.lock(task.getId(), WORKER, 20_000);
        Map<String, Object> result = new HashMap<>();
        result.put(Variables.IDENTITY_VERDICT, verdict);
        result.put(Variables.IDENTITY_SCORE, score);
        external.complete(
                task.getId(),
                WORKER,
                result,
                Map.of(Variables.MODEL_DIGEST, "none", Variables.TIER, tier, Variables.QUALITY, "{}"));
    }

    ExternalTask comparison() {
        return external.createExternalTaskQuery()
                .topicName("vision.identity")
                .processInstanceIdIn(checkInstance())
                .singleResult();
    }

    String checkInstance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("identity-check")
                .processInstanceBusinessKey(sitting().toString())
                .singleResult()
                .getId();
    }

    long openTasks(String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(sitting().toString())
                .taskDefinitionKey(activity)
                .count();
    }

    UUID sitting() {
        return candidate.sittingId();
    }

    void waits(Desk desk) {
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        looked("GOOD");
        approve();
        assertThat(desk.step()).isEqualTo("candidate:wait");
    }

    /** Completes the check of the second view as the vision worker does. */
    void looked(String verdict) {
        ExternalTask check = external.createExternalTaskQuery()
                .topicName("vision.second-view")
                .processInstanceIdIn(
                        facts.text("select process_instance_id from sitting.sitting where id = ?", candidate))
                .singleResult();
        external.lock(check.getId(), WORKER, 20_000);
        external.complete(check.getId(), WORKER, Map.of(Variables.SECOND_VIEW_VERDICT, verdict));
    }

    /** A proctor approves the second view, as proctoring publishes it. */
    void approve() {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(sitting().toString())
                .taskDefinitionKey("userTask_approveSecondView")
                .singleResult()
                .getId();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new SecondViewDecided(task, sitting(), SecondViewDecided.Outcome.APPROVED, null, UUID.randomUUID())));
    }

    UUID photo() {
        return facts.lastPhoto(sitting());
    }

    /** As proctoring publishes it. */
    void decide(IdentityReviewDecided.Outcome outcome, UUID by) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(sitting().toString())
                .taskDefinitionKey("userTask_decideIdentity")
                .singleResult()
                .getId();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new IdentityReviewDecided(task, sitting(), photo(), outcome, by)));
    }

    /** What happens by itself every few seconds; here only when the test says so. */
    void sweep() {
        ReflectionTestUtils.invokeMethod(context.getBean("sweeps"), "sweep");
    }

    /** The relay is at work beside the test. */
    void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(15)).until(holds);
    }

    long instances(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(sitting().toString())
                .count();
    }
}

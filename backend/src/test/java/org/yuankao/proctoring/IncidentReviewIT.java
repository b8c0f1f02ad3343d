package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.IntegrationTest;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.IncidentDecided.Decision;
import org.yuankao.proctoring.incident.EpisodeIntake;
import org.yuankao.shared.Relay;

@IntegrationTest
@DisplayName("A6, P2: an incident is a task of the engine, rated, with its timers, until a person has decided")
class IncidentReviewIT {

    private static final UUID PROCTOR = UUID.randomUUID();

    @Autowired
    ProctoredRoom room;

    @Autowired
    EpisodeIntake intake;

    @Autowired
    IncidentFacts facts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Relay relay;

    @Autowired
    JdbcClient jdbc;

    private UUID sitting;
    private UUID incident;

    @BeforeEach
    void somethingWasNoticed() {
        sitting = room.seat().sittingId();
        intake.take(Told.started(sitting, IncidentKind.LEFT_SEAT, Instant.now()));
        incident = fact().id();
        eventually(() -> assertThat(fact().taskId()).isNotNull());
    }

    @Test
    void is_rated_and_waits_with_its_two_timers() {
        assertThat(fact().severity()).isEqualTo(2);
        assertThat(tasks.createTaskQuery()
                        .taskId(fact().taskId())
                        .singleResult()
                        .getTaskDefinitionKey())
                .isEqualTo("userTask_reviewIncident");
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance())
                        .timers()
                        .list())
                .extracting(job -> Math.round(
                        Duration.between(Instant.now(), job.getDuedate().toInstant())
                                        .toSeconds()
                                / 60.0))
                .containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void a_decision_completes_the_task_and_is_noted_in_the_same_transaction() {
        transaction.executeWithoutResult(status -> {
            decidedInTheDomain();
            events.publishEvent(new IncidentDecided(fact().taskId(), incident, sitting, Decision.DISMISS, PROCTOR));
            assertThat(moment("applied_at")).isNotNull();
        });

        assertThat(running()).isZero();
        assertThat(fact().state()).isEqualTo("DECIDED");
    }

    @Test
    @DisplayName("P2: a task that waits is reminded of, then it is with the chief too")
    void the_timers_remind_and_escalate() {
        run("event_reminderDue");
        assertThat(moment("reminded_at")).isNotNull();
        assertThat(moment("escalated_at")).isNull();

        run("event_escalationDue");
        assertThat(moment("escalated_at")).isNotNull();
        assertThat(fact().state()).isEqualTo("OPEN");
        assertThat(tasks.createTaskQuery().taskId(fact().taskId()).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("a decision that was made while the engine was behind reaches the task afterwards")
    void a_decision_that_was_made_before_the_task_stood_reaches_it() {
        transaction.executeWithoutResult(status -> {
            decidedInTheDomain();
            relay.sendOnce(
                    incident.toString(),
                    Relay.ENGINE,
                    IncidentRelay.DECIDED,
                    "once",
                    Map.of("decision", "DISMISS", "decidedBy", PROCTOR.toString()));
        });

        eventually(() -> assertThat(running()).isZero());
        assertThat(moment("applied_at")).isNotNull();
    }

    @Test
    void a_void_incident_leaves_the_engine() {
        send("incident.void", Map.of());

        eventually(() -> assertThat(running()).isZero());
        assertThat(fact().state()).isEqualTo("VOID");
        assertThat(moment("applied_at")).isNull();
    }

    @Test
    @DisplayName("A6: a review that ends without a person leaves the incident open, for a person")
    void a_review_that_ends_without_a_person_leaves_the_incident_open() {
        runtime.deleteProcessInstance(instance(), "a model that ends without a decision");

        assertThat(running()).isZero();
        assertThat(fact().state()).isEqualTo("OPEN");
        assertThat(fact().taskId()).isNull();
    }

    @Test
    @DisplayName("the same news twice is one review")
    void the_same_news_twice_is_one_review() {
        send(
                IncidentRelay.RAISED,
                Map.of("kind", "LEFT_SEAT", "earlier", 0, "reminderAfter", "PT1M", "escalateAfter", "PT3M"));

        eventually(() -> assertThat(jdbc.sql("""
                        select count(*) from shared.relay_entry where key = ? and delivered_at is not null
                        """)
                        .param(incident.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2));
        assertThat(running()).isEqualTo(1);
    }

    private void send(String type, Map<String, ?> payload) {
        transaction.executeWithoutResult(
                status -> relay.sendOnce(incident.toString(), Relay.ENGINE, type, "again", payload));
    }

    private void decidedInTheDomain() {
        jdbc.sql("""
                        update proctoring.incident set state = 'DECIDED', decision = 'DISMISS', decided_by = ?,
                               decided_at = now() where id = ?
                        """).params(PROCTOR, incident).update();
    }

    private void run(String timer) {
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(instance())
                .activityId(timer)
                .singleResult()
                .getId());
    }

    private String instance() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("incident-review")
                .processInstanceBusinessKey(incident.toString())
                .singleResult()
                .getId();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(incident.toString())
                .count();
    }

    private Object moment(String column) {
        return jdbc.sql("select " + column + " from proctoring.incident where id = ?")
                .param(incident)
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1)))
                .single()
                .orElse(null);
    }

    private IncidentFacts.Fact fact() {
        return facts.of(sitting).get(0);
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(15)).untilAsserted(holds);
    }
}

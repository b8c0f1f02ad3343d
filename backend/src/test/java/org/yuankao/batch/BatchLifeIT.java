package org.yuankao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuankao.batch.SampleBatches.shanghai;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.shared.Problem;

@IntegrationTest
@RecordApplicationEvents
class BatchLifeIT {

    @Autowired
    Batches batches;

    @Autowired
    Sessions sessions;

    @Autowired
    Plan plan;

    @Autowired
    Rooms rooms;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private final Instant start = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_batch_is_drafted_published_started_and_closed() {
        NewBatch draft = SampleBatches.around(start, null);
        UUID id = batches.draft(draft);
        assertThat(batches.state(id)).isEqualTo(BatchState.DRAFT);
        assertRefused(() -> batches.start(id), "batch.start.state");

        batches.publish(id);
        assertRefused(() -> batches.publish(id), "batch.publish.state");
        batches.start(id);
        assertThat(events.stream(BatchStarted.class)).contains(new BatchStarted(id, draft.code()));

        batches.closed(draft.code());
        batches.closed(draft.code());
        assertThat(batches.state(id)).isEqualTo(BatchState.CLOSED);
    }

    @Test
    void a_batch_whose_sessions_are_all_over_is_not_started() {
        UUID id = batches.draft(SampleBatches.around(Instant.now().minus(Duration.ofDays(2)), null));
        batches.publish(id);

        assertRefused(() -> batches.start(id), "batch.start.past");
        assertThat(batches.state(id)).isEqualTo(BatchState.PUBLISHED);
        assertThat(events.stream(BatchStarted.class)).isEmpty();
    }

    @Test
    void a_batch_of_the_past_is_started_when_the_clock_stands_before_it() {
        UUID id = batches.draft(SampleBatches.around(shanghai("2021-05-10T09:00"), null));
        batches.publish(id);
        clock.setTo(shanghai("2021-05-01T09:00"));

        batches.start(id);

        assertThat(batches.state(id)).isEqualTo(BatchState.RUNNING);
    }

    @Test
    void a_code_is_used_once() {
        NewBatch draft = SampleBatches.around(start, null);
        batches.draft(draft);
        assertRefused(() -> batches.draft(draft), "batch.code.taken");
    }

    @Test
    void a_batch_without_formal_sessions_is_not_published() {
        NewBatch full = SampleBatches.around(start, null);
        UUID id = batches.draft(new NewBatch(
                full.code(),
                full.name(),
                full.zone(),
                full.windows(),
                List.of(),
                full.occupations(),
                List.of(),
                Map.of()));
        assertRefused(() -> batches.publish(id), "batch.publish.incomplete");
    }

    @Test
    void the_plan_answers_every_edge_and_follows_the_rules_for_those_that_follow_from_others() {
        NewBatch draft = SampleBatches.around(start, null);
        UUID id = batches.draft(draft);

        assertThat(plan.windowEdge(draft.code(), WindowKind.TICKETS, Edge.OPEN))
                .isEqualTo(start.minus(Duration.ofDays(7)));
        assertThat(plan.windowEdge(draft.code(), WindowKind.RETENTION, Edge.CLOSE))
                .isEqualTo(start.plus(Duration.ofDays(182)));
        assertThat(plan.shifts(draft.code()))
                .singleElement()
                .satisfies(shift ->
                        assertThat(plan.shiftEdge(shift, Edge.CLOSE)).isEqualTo(start.minus(Duration.ofDays(3))));

        UUID formal = plan.sessions(draft.code(), SessionKind.FORMAL).get(0);
        assertThat(sessions.get(formal).batchId()).isEqualTo(id);
        assertThat(plan.sessionEdge(formal, SessionEdge.ENTRY)).isEqualTo(start.minus(Duration.ofMinutes(30)));
        assertThat(plan.sessionEdge(formal, SessionEdge.PREPARE))
                .isEqualTo(start.minus(Duration.ofMinutes(30)).minus(Duration.ofHours(24)));
        assertThat(plan.sessionEdge(formal, SessionEdge.START)).isEqualTo(start);
        assertThat(plan.sessionEdge(formal, SessionEdge.END)).isEqualTo(start.plus(Duration.ofMinutes(90)));
        assertThat(plan.sessionEdge(formal, SessionEdge.SETTLE)).isEqualTo(start.plus(Duration.ofMinutes(100)));
        assertThat(sessions.get(formal).rules().earlyHandIn()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    @DisplayName("T6: a passcode opens its session while the batch runs, and lies sealed in the table")
    void a_passcode_opens_its_session_while_the_batch_runs() {
        NewBatch draft = SampleBatches.around(start, null);
        UUID id = batches.draft(draft);
        UUID formal = plan.sessions(draft.code(), SessionKind.FORMAL).get(0);
        String passcode = sessions.passcode(formal);
        assertThat(sessions.byPasscode(passcode)).isEmpty();

        batches.publish(id);
        batches.start(id);

        assertThat(sessions.byPasscode(" " + passcode.toLowerCase().substring(0, 4) + "-" + passcode.substring(4)))
                .extracting(ExamSession::id)
                .containsExactly(formal);
        assertThat(sessions.byPasscode("22222222")).isEmpty();
        assertThat(jdbc.sql("select count(*) from batch.exam_session where position(:plain in passcode) > 0")
                        .param("plain", passcode.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_sessions_state_only_moves_forward() {
        UUID id = batches.draft(SampleBatches.around(start, null));
        UUID session = sessions.ofBatch(id).get(1).id();

        sessions.entryOpened(session);
        sessions.ended(session);
        sessions.started(session);
        assertThat(sessions.get(session).state()).isEqualTo(SessionState.ENDED);

        sessions.closed(session);
        sessions.entryOpened(session);
        assertThat(sessions.get(session).state()).isEqualTo(SessionState.CLOSED);
    }

    @Test
    @DisplayName("P5: a proctor has the rooms of batches that are not closed")
    void a_proctor_has_rooms_until_the_batch_is_closed() {
        NewBatch draft = SampleBatches.around(start, null);
        UUID id = batches.draft(draft);
        UUID first = rooms.add(id, "第一监考室");
        UUID second = rooms.add(id, "第二监考室");
        UUID proctor = UUID.randomUUID();
        rooms.assign(first, proctor);

        assertThat(rooms.ofProctor(proctor)).containsExactly(first);
        assertThat(rooms.ofBatch(id)).containsExactlyInAnyOrder(first, second);
        assertThat(rooms.name(second)).isEqualTo("第二监考室");

        batches.closed(draft.code());
        assertThat(rooms.ofProctor(proctor)).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}

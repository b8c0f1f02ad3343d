package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.IntegrationTest;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.IncidentFacts.Fact;
import org.yuankao.proctoring.incident.EpisodeIntake;

@IntegrationTest
@DisplayName("A4, P2: one incident per sitting and kind, however often and by however many it is told")
class IncidentIntakeIT {

    @Autowired
    WatchedRoom room;

    @Autowired
    EpisodeIntake intake;

    @Autowired
    Incidents engine;

    @Autowired
    IncidentFacts facts;

    private ProctoredRoom.Seat seat;
    private UUID sitting;
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void aSeat() {
        seat = room.watched();
        sitting = seat.sittingId();
    }

    @Test
    @DisplayName("A6: what lasted long enough is raised with a number and handed to the engine once")
    void a_started_episode_is_raised_and_handed_to_the_engine() {
        room.take(Told.started(sitting, IncidentKind.LEFT_SEAT, since));

        Fact incident = only();
        assertThat(incident.number()).matches("I-\\d{6}-\\d{5,}");
        assertThat(incident.state()).isEqualTo("OPEN");
        assertThat(incident.startedAt().toInstant()).isEqualTo(since);
        assertThat(incident.endedAt()).isNull();
        assertThat(facts.relayed(incident.id()))
                .singleElement()
                .asString()
                .startsWith("incident.raised ")
                .contains("\"kind\": \"LEFT_SEAT\"", "\"earlier\": 0", "\"PT1M\"", "\"PT3M\"");
    }

    @Test
    void suspicion_alone_and_its_calming_raise_nothing() {
        Episode told = Told.started(sitting, IncidentKind.LEFT_SEAT, since);
        room.take(Told.in(told, Phase.SUSPECTED, since));
        room.take(Told.in(told, Phase.CALMED, since.plusSeconds(2)));
        room.take(Told.ended(told, since.plusSeconds(3)));
        assertThat(facts.of(sitting)).isEmpty();
    }

    @Test
    @DisplayName("Fault 12: what is read twice makes no second incident, also when it is decided already")
    void a_repeated_message_changes_nothing() {
        Episode told = Told.started(sitting, IncidentKind.CAMERA_COVERED, since);
        room.take(told);
        Fact before = only();
        room.take(told);
        engine.voided(before.id());
        room.take(told);
        assertThat(only().id()).isEqualTo(before.id());
        assertThat(facts.episodes(before.id())).isEqualTo(1);
        assertThat(facts.relayed(before.id())).hasSize(1);
    }

    @Test
    void a_further_episode_joins_the_open_incident_and_another_kind_does_not() {
        Episode first = Told.started(sitting, IncidentKind.SEVERAL_PERSONS, since);
        room.take(first);
        room.take(Told.ended(first, since.plusSeconds(20)));
        assertThat(only().end()).isEqualTo(since.plusSeconds(20));

        Episode second = Told.started(sitting, IncidentKind.SEVERAL_PERSONS, since.plusSeconds(30));
        room.take(second);
        assertThat(only().end()).as("it goes on").isNull();
        assertThat(facts.episodes(only().id())).isEqualTo(2);
        room.take(Told.ended(second, since.plusSeconds(50)));
        room.take(Told.ended(first, since.plusSeconds(20)));
        assertThat(only().end()).isEqualTo(since.plusSeconds(50));

        room.take(Told.started(sitting, IncidentKind.DEVICE_IN_USE, since));
        assertThat(facts.of(sitting)).extracting(Fact::kind).containsExactly("SEVERAL_PERSONS", "DEVICE_IN_USE");
    }

    @Test
    @DisplayName("P2: two consumers and the same kind at once leave exactly one open incident with all episodes")
    void many_at_once_leave_one_open_incident() throws Exception {
        List<Episode> told = IntStream.range(0, 6)
                .mapToObj(n -> Told.started(sitting, IncidentKind.OTHER_PERSON, since.plusSeconds(n)))
                .toList();
        atOnce(IntStream.range(0, 24)
                .<Runnable>mapToObj(n -> () -> intake.take(told.get(n % told.size())))
                .toList());

        assertThat(facts.of(sitting)).hasSize(1);
        assertThat(facts.episodes(only().id())).isEqualTo(6);
        assertThat(facts.relayed(only().id())).hasSize(1);
    }

    @Test
    void the_ends_of_two_episodes_at_once_end_the_incident() throws Exception {
        Episode first = Told.started(sitting, IncidentKind.STREAM_FROZEN, since);
        Episode second = Told.started(sitting, IncidentKind.STREAM_FROZEN, since.plusSeconds(1));
        room.take(first);
        room.take(second);
        atOnce(List.of(
                () -> intake.take(Told.ended(first, since.plusSeconds(30))),
                () -> intake.take(Told.ended(second, since.plusSeconds(31)))));
        assertThat(only().end()).isEqualTo(since.plusSeconds(31));
    }

    @Test
    void a_voided_incident_is_followed_by_a_new_one_that_does_not_count_it() {
        room.take(Told.started(sitting, IncidentKind.LEFT_SEAT, since));
        UUID first = only().id();
        engine.rated(first, 3);
        engine.waiting(first, "task-" + first);
        assertThat(only().severity()).isEqualTo(3);
        assertThat(only().taskId()).isEqualTo("task-" + first);
        engine.voided(first);
        assertThat(only().state()).isEqualTo("VOID");

        room.take(Told.started(sitting, IncidentKind.LEFT_SEAT, since.plusSeconds(60)));
        Fact next = facts.of(sitting).get(1);
        assertThat(next.state()).isEqualTo("OPEN");
        assertThat(facts.relayed(next.id()).get(0)).contains("\"earlier\": 0");
    }

    @Test
    void an_episode_of_nobody_is_refused() {
        assertThatThrownBy(() -> intake.take(Told.started(UUID.randomUUID(), IncidentKind.LEFT_SEAT, since)))
                .hasMessageContaining("No sitting");
    }

    private Fact only() {
        List<Fact> all = facts.of(sitting);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static void atOnce(List<Runnable> works) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<? extends Future<?>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        go.await();
                        work.run();
                        return null;
                    }))
                    .toList();
            go.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package org.yuankao.proctoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.identity.Role;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.IncidentFacts.Fact;
import org.yuankao.proctoring.ProctoredRoom.Seat;
import org.yuankao.proctoring.incident.EpisodeIntake;
import org.yuankao.proctoring.incident.UnexcusedSeats;
import org.yuankao.proctoring.wall.WallNotes;
import org.yuankao.shared.Ids;

@IntegrationTest
@DisplayName("P2: while a permitted absence lasts an empty seat is no incident; when it is over it is one")
class AbsenceIT {

    @Autowired
    WatchedRoom room;

    @Autowired
    Staffed staffed;

    @Autowired
    EpisodeIntake intake;

    @Autowired
    UnexcusedSeats unexcused;

    @Autowired
    WallNotes notes;

    @Autowired
    IncidentFacts facts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    private Browser proctor;
    private Seat seat;

    @BeforeEach
    void aWatchedSeat() {
        UUID own = staffed.account(Role.PROCTOR, "监考甲");
        proctor = staffed.signedIn(own);
        seat = room.watched(own);
    }

    @Test
    void an_empty_seat_during_the_absence_raises_nothing_but_anything_else_does() {
        grant(5);
        intake.take(told(IncidentKind.LEFT_SEAT));
        unexcused.raise();
        assertThat(facts.of(seat.sittingId())).isEmpty();
        intake.take(told(IncidentKind.OTHER_PERSON));
        assertThat(facts.of(seat.sittingId())).extracting(Fact::kind).containsExactly("OTHER_PERSON");
    }

    @Test
    void who_is_back_in_time_has_left_no_incident() {
        grant(5);
        Episode away = told(IncidentKind.LEFT_SEAT);
        intake.take(away);
        clock.advance(Duration.ofMinutes(3));
        intake.take(Told.ended(away, clock.now()));
        clock.advance(Duration.ofMinutes(3));
        unexcused.raise();
        assertThat(facts.of(seat.sittingId())).isEmpty();
    }

    @Test
    void a_seat_that_is_still_empty_afterwards_is_raised_once_from_the_end_of_the_absence() {
        Instant until = grant(5);
        Episode away = told(IncidentKind.LEFT_SEAT);
        intake.take(away);
        clock.advance(Duration.ofMinutes(6));
        unexcused.raise();
        unexcused.raise();
        intake.take(away);

        Fact incident = facts.of(seat.sittingId()).get(0);
        assertThat(facts.of(seat.sittingId())).hasSize(1);
        assertThat(incident.startedAt().toInstant()).isEqualTo(until);
        assertThat(facts.relayed(incident.id())).hasSize(1);
        Instant back = clock.now();
        intake.take(Told.ended(away, back));
        assertThat(facts.of(seat.sittingId()).get(0).end()).isEqualTo(back);
    }

    @Test
    void an_absence_that_the_proctor_ends_excuses_nothing_from_then_on() {
        grant(20);
        intake.take(told(IncidentKind.LEFT_SEAT));
        assertThat(notes.of(List.of(seat.sittingId())).get(seat.sittingId()).absentUntil())
                .isNotNull();
        assertThat(proctor.send("DELETE", absence(), null).status()).isEqualTo(204);
        assertThat(proctor.send("DELETE", absence(), null).code()).isEqualTo("proctoring.absence.none");
        assertThat(notes.of(List.of(seat.sittingId()))).doesNotContainKey(seat.sittingId());
        unexcused.raise();
        assertThat(facts.of(seat.sittingId())).hasSize(1);
        assertThat(notes.of(List.of(seat.sittingId())).get(seat.sittingId()).openIncidents())
                .isEqualTo(1);
        assertThat(facts.audited(seat.sittingId()))
                .containsExactly("proctoring.absence.granted 去洗手间", "proctoring.absence.ended");
    }

    @Test
    @DisplayName("P2: one row that cannot be raised stands in nobody's way, and is counted")
    void a_row_that_cannot_be_raised_is_passed_over() {
        grant(5);
        Episode away = told(IncidentKind.LEFT_SEAT);
        intake.take(away);
        jdbc.sql("""
                        insert into proctoring.excused_episode (episode_id, absence_id, episode)
                        select :bad, absence_id, '{"kind": "NO_SUCH_KIND"}'
                          from proctoring.excused_episode where episode_id = :episode
                        """).param("bad", Ids.next()).param("episode", away.id()).update();
        jdbc.sql("""
                        insert into proctoring.absence (id, sitting_id, from_at, until_at, reason, granted_by)
                        select :id, sitting_id, from_at - interval '1 hour', until_at - interval '1 hour', reason, granted_by
                          from proctoring.absence where sitting_id = :sitting
                        """).param("id", Ids.next()).param("sitting", seat.sittingId()).update();
        jdbc.sql("""
                        update proctoring.excused_episode set absence_id =
                               (select id from proctoring.absence where sitting_id = :sitting order by until_at limit 1)
                         where episode->>'kind' = 'NO_SUCH_KIND'
                        """).param("sitting", seat.sittingId()).update();
        double before = meters.counter("yuankao.absences.unraised").count();
        clock.advance(Duration.ofMinutes(6));
        try {
            unexcused.raise();
            assertThat(facts.of(seat.sittingId())).hasSize(1);
            assertThat(meters.counter("yuankao.absences.unraised").count()).isGreaterThan(before);
        } finally {
            jdbc.sql("delete from proctoring.excused_episode where episode->>'kind' = 'NO_SUCH_KIND'")
                    .update();
        }
    }

    @Test
    void a_longer_absence_takes_the_place_of_the_first() {
        grant(2);
        intake.take(told(IncidentKind.LEFT_SEAT));
        grant(10);
        clock.advance(Duration.ofMinutes(5));
        unexcused.raise();
        assertThat(facts.of(seat.sittingId())).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        unexcused.raise();
        assertThat(facts.of(seat.sittingId())).hasSize(1);
    }

    @Test
    void it_lasts_between_one_and_thirty_minutes_and_has_a_reason() {
        for (Object bad : List.of(0, 31, 99)) {
            var answer = proctor.post(absence(), Map.of("minutes", bad, "reason", "x"));
            assertThat(answer.code()).isEqualTo("shared.request.invalid");
            assertThat(answer.json()
                            .path("fields")
                            .get(0)
                            .path("texts")
                            .path("zh-CN")
                            .asText())
                    .isEqualTo("离席时长须为 1 到 30 分钟的整数。");
        }
        for (Object bad : List.of(Map.of("minutes", 1.5, "reason", "x"), Map.of("minutes", 5))) {
            assertThat(proctor.post(absence(), bad).status()).isEqualTo(400);
        }
        assertThat(notes.of(List.of(seat.sittingId()))).doesNotContainKey(seat.sittingId());
    }

    /** The seat is empty from now on, for long enough. */
    private Episode told(IncidentKind kind) {
        return Told.started(seat.sittingId(), kind, clock.now());
    }

    private Instant grant(int minutes) {
        return Instant.parse(Said.ok(proctor.post(absence(), Map.of("minutes", minutes, "reason", "去洗手间")))
                .path("until")
                .asText());
    }

    private String absence() {
        return "/api/proctoring/sittings/" + seat.sittingId() + "/absence";
    }
}

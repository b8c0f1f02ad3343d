package org.yuankao.vision.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yuankao.processes.watching.Episode.Phase.ENDED;
import static org.yuankao.processes.watching.Episode.Phase.STARTED;
import static org.yuankao.processes.watching.IncidentKind.FIRST_VIEW_LOST;
import static org.yuankao.processes.watching.IncidentKind.SECOND_VIEW_LOST;
import static org.yuankao.vision.episode.Cinema.at;
import static org.yuankao.vision.episode.Shots.frame;
import static org.yuankao.vision.episode.Shots.seated;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.View;

@DisplayName("A camera that sends no more is noticed by the clock, not by a frame (A4)")
class LostViewTest {
    private final Cinema cinema = new Cinema();

    @AfterEach
    void close() {
        cinema.close();
    }

    @Test
    void a_silent_second_view_starts_after_its_time_and_ends_when_it_sends_again() {
        cinema.admitted().show(second(20));
        firstView(21, 40);
        cinema.show(second(41)).show(second(42));
        List<Episode> told = cinema.told();
        assertThat(told)
                .extracting(Episode::kind, Episode::view, Episode::phase, Episode::startedAt, Episode::at)
                .containsExactly(
                        tuple(SECOND_VIEW_LOST, View.SECOND, STARTED, at(20), at(35)),
                        tuple(SECOND_VIEW_LOST, View.SECOND, ENDED, at(20), at(42)));
        assertThat(told.get(0).threshold()).isEqualTo(15);
        assertThat(told.get(0).score()).isGreaterThanOrEqualTo(15);
    }

    @Test
    void when_both_views_are_silent_it_is_the_network() {
        cinema.admitted().show(seated(20)).show(second(20)).until(80);
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void without_a_heartbeat_of_the_ingest_silence_means_nothing() {
        cinema.admitted().show(second(20)).ingestSilent();
        firstView(21, 60);
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void an_ingest_that_was_away_gives_the_phone_its_full_time_again() {
        cinema.admitted().show(second(20)).ingestBeatsSince(40);
        firstView(21, 54);
        assertThat(cinema.told()).isEmpty();
        firstView(55, 57);
        assertThat(cinema.told()).extracting(Episode::phase).containsExactly(STARTED);
    }

    @Test
    void a_sitting_that_never_had_a_second_view_has_none_to_lose() {
        cinema.admitted();
        firstView(1, 60);
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void a_phone_that_went_silent_before_the_admission_is_noticed_after_it() {
        cinema.show(second(1));
        firstView(2, 30);
        assertThat(cinema.told()).isEmpty();
        cinema.admitted();
        firstView(31, 33);
        assertThat(cinema.told()).extracting(Episode::phase, Episode::startedAt).containsExactly(tuple(STARTED, at(1)));
    }

    @Test
    void a_silent_first_view_starts_after_its_time_and_ends_when_it_sends_again() {
        cinema.admitted().show(seated(20));
        secondView(21, 40);
        cinema.show(seated(41)).show(seated(42));
        List<Episode> told = cinema.told();
        assertThat(told)
                .extracting(Episode::kind, Episode::view, Episode::phase, Episode::startedAt, Episode::at)
                .containsExactly(
                        tuple(FIRST_VIEW_LOST, View.FIRST, STARTED, at(20), at(35)),
                        tuple(FIRST_VIEW_LOST, View.FIRST, ENDED, at(20), at(42)));
        assertThat(told.get(0).threshold()).isEqualTo(15);
    }

    @Test
    void the_rule_of_the_session_says_how_long_the_first_view_may_be_silent() {
        cinema.hold(FIRST_VIEW_LOST, 30_000).admitted().show(seated(20));
        secondView(21, 49);
        assertThat(cinema.told()).isEmpty();
        secondView(50, 52);
        assertThat(cinema.told()).extracting(Episode::phase, Episode::at).containsExactly(tuple(STARTED, at(50)));
    }

    @Test
    void a_sitting_that_was_ended_and_taken_back_is_given_its_full_time_again() {
        cinema.admitted().show(seated(20)).show(second(20)).state("ENDED").until(100);
        cinema.admitted().until(150);
        firstView(151, 165);
        assertThat(cinema.told()).isEmpty();
        firstView(166, 168);
        assertThat(cinema.told())
                .extracting(Episode::kind, Episode::phase, Episode::startedAt)
                .containsExactly(tuple(SECOND_VIEW_LOST, STARTED, at(151)));
    }

    @Test
    void after_it_was_taken_back_a_phone_that_is_there_again_is_not_lost() {
        cinema.admitted().show(seated(20)).show(second(20)).state("ENDED").until(100);
        cinema.admitted();
        firstView(101, 110);
        cinema.show(second(111));
        firstView(112, 120);
        cinema.show(second(121));
        firstView(122, 130);
        assertThat(cinema.told()).isEmpty();
    }

    private void secondView(int from, int to) {
        for (int each = from; each <= to; each++) {
            cinema.show(second(each));
        }
    }

    private void firstView(int from, int to) {
        for (int second = from; second <= to; second++) {
            cinema.show(seated(second));
        }
    }

    private static org.yuankao.processes.watching.Detection second(double seconds) {
        return frame(View.SECOND, seconds, Box.PERSON, Box.SCREEN);
    }
}

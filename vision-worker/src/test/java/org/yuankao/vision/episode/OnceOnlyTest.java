package org.yuankao.vision.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.processes.watching.Episode.Phase.CALMED;
import static org.yuankao.processes.watching.Episode.Phase.ENDED;
import static org.yuankao.processes.watching.Episode.Phase.STARTED;
import static org.yuankao.vision.episode.EpisodeTopologyTest.phases;
import static org.yuankao.vision.episode.Shots.empty;
import static org.yuankao.vision.episode.Shots.late;
import static org.yuankao.vision.episode.Shots.seated;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;

@DisplayName("Whatever is read twice, lost or late: one episode has one id (A4, fault 12)")
class OnceOnlyTest {
    private final Cinema cinema = new Cinema();
    private final List<Cinema> others = new ArrayList<>();

    @AfterEach
    void close() {
        cinema.close();
        others.forEach(Cinema::close);
    }

    @Test
    void frames_that_are_read_twice_change_nothing() {
        List<Detection> frames = List.of(seated(1), empty(5), empty(7), empty(9), empty(11));
        cinema.admitted();
        frames.forEach(cinema::show);
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED");
        frames.forEach(cinema::again);
        cinema.until(12);
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void the_state_was_stored_but_the_start_was_not_told_so_the_next_worker_tells_it() {
        cinema.admitted().show(empty(1)).show(empty(4)).show(empty(7));
        Episode lost = cinema.told().get(1);
        Cinema next = takeOver(cinema);
        next.again(empty(4)).again(empty(7)).show(empty(8));
        assertThat(next.told()).containsExactly(lost);
    }

    @Test
    void the_start_was_told_but_the_state_was_not_stored_so_the_same_id_is_told_again() {
        cinema.admitted().show(empty(1));
        Cinema before = takeOver(cinema);
        cinema.show(empty(4)).show(empty(7));
        Episode told = cinema.told().get(1);
        before.show(empty(4)).show(empty(7));
        assertThat(before.told()).extracting(Episode::id).containsExactly(told.id());
    }

    @Test
    void an_end_that_was_not_told_is_told_after_its_start() {
        cinema.admitted()
                .show(empty(1))
                .show(empty(4))
                .show(empty(7))
                .show(seated(8))
                .show(seated(9));
        List<Episode> told = cinema.told();
        Cinema next = takeOver(cinema);
        next.until(10);
        assertThat(next.told()).containsExactly(told.get(1), told.get(2));
    }

    @Test
    void a_suspicion_outlives_a_crash_and_begins_where_it_began() {
        cinema.admitted().show(empty(1)).show(empty(4));
        Episode suspected = cinema.told().get(0);
        Cinema next = takeOver(cinema);
        next.show(empty(7));
        assertThat(next.told())
                .singleElement()
                .satisfies(one -> assertThat(one.phase()).isEqualTo(STARTED))
                .extracting(Episode::id)
                .isEqualTo(suspected.id());
    }

    @Test
    void nobody_is_watched_before_the_admission_nor_after_the_end() {
        cinema.show(empty(1)).show(empty(9)).state("LOGIN").show(empty(17)).show(empty(25));
        assertThat(cinema.told()).isEmpty();
        cinema.admitted().show(empty(30)).show(empty(36)).state("HANDED_IN");
        assertThat(phases(cinema.told()))
                .containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED", "LEFT_SEAT ENDED");
        cinema.show(empty(40)).show(empty(50)).until(60);
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void a_suspicion_at_the_end_of_the_sitting_calms_down() {
        cinema.admitted().show(empty(1)).state("ENDED");
        assertThat(cinema.told()).last().extracting(Episode::phase).isEqualTo(CALMED);
    }

    @Test
    void a_sitting_that_is_watched_again_starts_anew() {
        cinema.admitted().show(empty(1)).show(empty(7)).state("ENDED");
        Episode first = cinema.told().get(0);
        cinema.admitted().show(empty(10)).show(empty(12)).show(empty(16));
        assertThat(cinema.told()).extracting(Episode::phase).containsExactly(Episode.Phase.SUSPECTED, STARTED);
        assertThat(first.startedAt()).isNotEqualTo(Cinema.at(10));
    }

    @Test
    @DisplayName("snapshots of a gap run beside the living frames, are marked, and end when no more come (fault 11)")
    void late_snapshots_have_a_state_of_their_own() {
        cinema.admitted()
                .show(seated(300))
                .again(late(10))
                .show(seated(301))
                .again(late(25))
                .again(late(40));
        List<Episode> told = cinema.told();
        assertThat(phases(told)).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED");
        assertThat(told).allMatch(Episode::late);
        cinema.until(370);
        assertThat(cinema.told())
                .singleElement()
                .satisfies(end -> assertThat(end.phase()).isEqualTo(ENDED))
                .extracting(Episode::at)
                .isEqualTo(Cinema.at(40));
    }

    @Test
    void snapshots_that_come_when_the_sitting_is_over_are_judged_all_the_same() {
        cinema.admitted().show(seated(1)).state("HANDED_IN").until(200);
        cinema.again(late(10)).again(late(25)).again(late(40, Box.FACE)).again(late(55, Box.FACE));
        assertThat(phases(cinema.told()))
                .containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED", "LEFT_SEAT ENDED");
    }

    @Test
    void who_is_no_longer_watched_is_forgotten_in_the_end() {
        cinema.admitted().show(empty(1)).show(empty(7)).state("HANDED_IN").until(20);
        assertThat(cinema.told()).isNotEmpty();
        cinema.until(7300);
        Cinema next = takeOver(cinema);
        next.until(7302);
        assertThat(next.told()).isEmpty();
    }

    private Cinema takeOver(Cinema from) {
        Cinema other = from.takenOver();
        others.add(other);
        return other;
    }
}

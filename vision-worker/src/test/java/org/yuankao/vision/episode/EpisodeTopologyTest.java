package org.yuankao.vision.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yuankao.processes.watching.Episode.Phase.ENDED;
import static org.yuankao.processes.watching.Episode.Phase.STARTED;
import static org.yuankao.processes.watching.Episode.Phase.SUSPECTED;
import static org.yuankao.processes.watching.IncidentKind.CAMERA_COVERED;
import static org.yuankao.processes.watching.IncidentKind.DEVICE_IN_USE;
import static org.yuankao.processes.watching.IncidentKind.LEFT_SEAT;
import static org.yuankao.processes.watching.IncidentKind.OTHER_PERSON;
import static org.yuankao.processes.watching.IncidentKind.STREAM_FROZEN;
import static org.yuankao.vision.episode.Cinema.at;
import static org.yuankao.vision.episode.Shots.empty;
import static org.yuankao.vision.episode.Shots.frame;
import static org.yuankao.vision.episode.Shots.frozen;
import static org.yuankao.vision.episode.Shots.like;
import static org.yuankao.vision.episode.Shots.lit;
import static org.yuankao.vision.episode.Shots.seated;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.View;

@DisplayName("Each condition is raised when it has lasted, and ends (A4)")
class EpisodeTopologyTest {
    private final Cinema cinema = new Cinema();

    @AfterEach
    void close() {
        cinema.close();
    }

    @Test
    void an_empty_seat_is_suspected_at_once_started_when_it_has_lasted_and_ended_when_somebody_sits_there_again() {
        cinema.admitted()
                .show(seated(1))
                .show(empty(5))
                .show(empty(6))
                .show(empty(7))
                .show(empty(8));
        cinema.show(empty(9)).show(empty(10)).show(empty(11)).show(seated(12)).show(seated(13));
        List<Episode> told = cinema.told();
        assertThat(told)
                .extracting(Episode::kind, Episode::phase, Episode::startedAt, Episode::at)
                .containsExactly(
                        tuple(LEFT_SEAT, SUSPECTED, at(5), at(5)),
                        tuple(LEFT_SEAT, STARTED, at(5), at(10)),
                        tuple(LEFT_SEAT, ENDED, at(5), at(13)));
        assertThat(told).extracting(Episode::id).containsOnly(told.get(0).id());
        Episode started = told.get(1);
        assertThat(started.score()).isZero();
        assertThat(started.threshold()).isEqualTo(1);
        assertThat(started.holdMillis()).isEqualTo(5000);
        assertThat(started.modelDigest()).isEqualTo("digest");
        assertThat(started.frames()).extracting(Episode.SeenFrame::at).endsWith(at(8), at(9));
    }

    @Test
    void a_short_absence_calms_down_and_is_no_episode() {
        cinema.admitted()
                .show(seated(1))
                .show(empty(5))
                .show(empty(6))
                .show(empty(9))
                .show(seated(9.5))
                .until(30);
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT CALMED");
    }

    @Test
    @DisplayName("the next frame is on its way: the start does not wait for it, if two frames have shown it")
    void the_clock_starts_an_episode_between_two_frames() {
        cinema.admitted().show(seated(1)).show(empty(2)).show(empty(6)).until(7);
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED");
    }

    @Test
    void one_frame_alone_never_starts_an_episode_however_long_the_silence() {
        cinema.admitted().show(seated(1)).show(empty(2)).until(40);
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT CALMED");
    }

    @Test
    void two_frames_far_apart_do_not_show_what_was_between_them() {
        cinema.admitted().show(empty(2)).show(empty(60)).show(empty(61)).until(62);
        assertThat(phases(cinema.told()))
                .containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT CALMED", "LEFT_SEAT SUSPECTED");
    }

    @Test
    void one_wrong_frame_does_not_end_an_episode() {
        cinema.admitted()
                .show(empty(1))
                .show(empty(3))
                .show(empty(6))
                .show(seated(7))
                .show(empty(8));
        cinema.show(seated(9)).show(empty(10));
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED");
    }

    @Test
    void two_persons_are_raised_by_faces_or_by_bodies() {
        cinema.admitted().show(frame(View.FIRST, 1, Box.FACE, Box.FACE, Box.PERSON));
        cinema.show(frame(View.FIRST, 2, Box.FACE, Box.PERSON, Box.PERSON));
        cinema.show(frame(View.FIRST, 3, Box.FACE, Box.PERSON, Box.PERSON));
        List<Episode> told = cinema.told();
        assertThat(phases(told)).containsExactly("SEVERAL_PERSONS SUSPECTED", "SEVERAL_PERSONS STARTED");
        assertThat(told.get(1).score()).isEqualTo(2);
        assertThat(told.get(1).frames().get(0).score()).isEqualTo(2);
    }

    @Test
    void the_second_view_may_show_whom_it_likes() {
        cinema.admitted().show(frame(View.SECOND, 1, Box.PERSON, Box.PERSON));
        cinema.show(frame(View.SECOND, 4, Box.PERSON, Box.PERSON)).show(frame(View.SECOND, 9));
        cinema.show(frame(View.SECOND, 15));
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void another_person_is_raised_by_three_checks_that_fail_one_after_the_other() {
        cinema.admitted().show(like(1, 0.1)).show(like(2, 0.2)).show(seated(3)).show(like(4, 0.29));
        List<Episode> told = cinema.told();
        assertThat(phases(told)).containsExactly("OTHER_PERSON SUSPECTED", "OTHER_PERSON STARTED");
        assertThat(told.get(1).score()).isEqualTo(0.29);
        assertThat(told.get(1).threshold()).isEqualTo(0.3);
    }

    @Test
    void a_check_that_passes_between_calms_down() {
        cinema.admitted()
                .show(like(1, 0.1))
                .show(like(2, 0.2))
                .show(like(3, 0.3))
                .show(like(4, 0.1));
        assertThat(phases(cinema.told()))
                .containsExactly("OTHER_PERSON SUSPECTED", "OTHER_PERSON CALMED", "OTHER_PERSON SUSPECTED");
    }

    @Test
    void a_phone_in_two_of_three_frames_is_a_device_in_use_in_either_view() {
        cinema.admitted().show(frame(View.SECOND, 1, Box.PERSON, Box.PHONE)).show(frame(View.SECOND, 2, Box.PERSON));
        cinema.show(frame(View.SECOND, 3, Box.PERSON, Box.PHONE));
        cinema.show(frame(View.FIRST, 4, Box.FACE, Box.PHONE)).show(frame(View.FIRST, 5, Box.FACE, Box.PHONE));
        List<Episode> told = cinema.told();
        assertThat(told)
                .extracting(Episode::kind, Episode::view, Episode::phase)
                .containsExactly(
                        tuple(DEVICE_IN_USE, View.SECOND, SUSPECTED),
                        tuple(DEVICE_IN_USE, View.SECOND, STARTED),
                        tuple(DEVICE_IN_USE, View.FIRST, SUSPECTED),
                        tuple(DEVICE_IN_USE, View.FIRST, STARTED));
        assertThat(told.get(1).id()).isNotEqualTo(told.get(3).id());
    }

    @Test
    void phones_in_frames_too_far_apart_are_two_suspicions() {
        cinema.admitted().show(frame(View.FIRST, 1, Box.FACE, Box.PHONE));
        cinema.show(frame(View.FIRST, 5, Box.FACE, Box.PHONE));
        assertThat(phases(cinema.told()))
                .containsExactly("DEVICE_IN_USE SUSPECTED", "DEVICE_IN_USE CALMED", "DEVICE_IN_USE SUSPECTED");
    }

    @Test
    void two_frames_without_the_phone_calm_down() {
        cinema.admitted()
                .show(frame(View.FIRST, 1, Box.FACE, Box.PHONE))
                .show(seated(1.5))
                .show(seated(2));
        cinema.show(frame(View.FIRST, 2.5, Box.FACE, Box.PHONE));
        assertThat(phases(cinema.told()))
                .containsExactly("DEVICE_IN_USE SUSPECTED", "DEVICE_IN_USE CALMED", "DEVICE_IN_USE SUSPECTED");
    }

    @Test
    void a_covered_camera_is_raised_and_is_not_an_empty_seat() {
        cinema.admitted().show(seated(1)).show(lit(View.FIRST, 2, 90, 3)).show(lit(View.FIRST, 4, 4, 20));
        cinema.show(lit(View.FIRST, 5, 4, 2))
                .show(lit(View.FIRST, 12, 4, 2))
                .show(seated(13))
                .show(seated(14));
        List<Episode> told = cinema.told();
        assertThat(told)
                .extracting(Episode::kind, Episode::phase)
                .containsExactly(
                        tuple(CAMERA_COVERED, SUSPECTED), tuple(CAMERA_COVERED, STARTED), tuple(CAMERA_COVERED, ENDED));
        assertThat(told.get(1).score()).isEqualTo(4);
        assertThat(told.get(1).threshold()).isEqualTo(16);
    }

    @Test
    void the_second_view_can_be_covered_too() {
        cinema.admitted().show(lit(View.SECOND, 1, 4, 2)).show(lit(View.SECOND, 4, 4, 2));
        assertThat(cinema.told())
                .extracting(Episode::view)
                .containsOnly(View.SECOND)
                .hasSize(2);
    }

    @Test
    void a_frozen_stream_sends_the_same_picture_again_and_again() {
        cinema.admitted().show(frozen(1)).show(frozen(2)).show(frozen(7)).show(frozen(12));
        assertThat(cinema.told())
                .extracting(Episode::kind, Episode::phase, Episode::startedAt)
                .containsExactly(tuple(STREAM_FROZEN, SUSPECTED, at(2)), tuple(STREAM_FROZEN, STARTED, at(2)));
    }

    @Test
    void a_frame_that_cannot_be_read_neither_breaks_nor_feeds_what_lasts() {
        cinema.admitted().show(empty(1)).show(Shots.unusable(3)).show(empty(4)).show(empty(6));
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED");
    }

    @Test
    void without_models_nobody_is_missed() {
        cinema.admitted()
                .show(Shots.basic(1))
                .show(Shots.basic(5))
                .show(Shots.basic(9))
                .until(20);
        assertThat(cinema.told()).isEmpty();
    }

    @Test
    void the_rules_of_the_session_say_how_long() {
        cinema.hold(LEFT_SEAT, 1000).admitted().show(empty(1)).show(empty(2.1));
        assertThat(phases(cinema.told())).containsExactly("LEFT_SEAT SUSPECTED", "LEFT_SEAT STARTED");
    }

    @Test
    void a_rule_of_no_time_is_met_by_the_first_frame() {
        cinema.hold(DEVICE_IN_USE, 0).admitted().show(frame(View.FIRST, 1, Box.FACE, Box.PHONE));
        assertThat(phases(cinema.told())).containsExactly("DEVICE_IN_USE SUSPECTED", "DEVICE_IN_USE STARTED");
    }

    @Test
    void what_cannot_be_read_is_laid_aside_and_the_next_is_read() {
        cinema.admitted();
        cinema.raw(Cinema.SITTING, "no JSON");
        cinema.raw(Cinema.SITTING, "{\"sittingId\":\"" + Cinema.SITTING + "\"}");
        cinema.raw("another", new String(org.yuankao.vision.kafka.WatchJson.write(empty(1))));
        cinema.show(like(1, 0.1)).show(like(2, 0.1)).show(like(3, 0.1));
        assertThat(cinema.deadLetters()).isEqualTo(3);
        assertThat(cinema.told()).extracting(Episode::kind).containsOnly(OTHER_PERSON);
    }

    static List<String> phases(List<Episode> told) {
        return told.stream().map(one -> one.kind() + " " + one.phase()).toList();
    }
}

package org.yuankao.vision.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.vision.episode.Step.Told;

/** Whatever frames come: what is told of a condition makes sense. */
class RulePropertyTest {
    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Property(tries = 500)
    void each_suspicion_ends_once_and_what_ends_has_begun(
            @ForAll("lastings") Lasting lasting, @ForAll("holds") int hold, @ForAll("films") List<Shot> film) {
        List<Told> told = play(lasting, hold, film);
        Phase before = null;
        for (Told one : told) {
            switch (one.phase()) {
                case SUSPECTED -> assertThat(before).isIn(null, Phase.CALMED, Phase.ENDED);
                case STARTED, CALMED -> assertThat(before).isEqualTo(Phase.SUSPECTED);
                case ENDED -> assertThat(before).isEqualTo(Phase.STARTED);
            }
            before = one.phase();
        }
    }

    @Property(tries = 500)
    void all_phases_of_one_episode_name_the_same_first_frame_and_no_two_episodes_do(
            @ForAll("lastings") Lasting lasting, @ForAll("holds") int hold, @ForAll("films") List<Shot> film) {
        List<Told> told = play(lasting, hold, film);
        List<Instant> begun = told.stream()
                .filter(one -> one.phase() == Phase.SUSPECTED)
                .map(Told::startedAt)
                .toList();
        assertThat(begun).doesNotHaveDuplicates();
        Instant current = null;
        for (Told one : told) {
            current = one.phase() == Phase.SUSPECTED ? one.startedAt() : current;
            assertThat(one.startedAt()).isEqualTo(current);
        }
    }

    @Property(tries = 500)
    void nothing_starts_that_has_not_lasted_with_every_frame_showing_it(
            @ForAll("holds") int hold, @ForAll("films") List<Shot> film) {
        for (Told one : play(Lasting.THROUGHOUT, hold, film)) {
            if (one.phase() == Phase.STARTED) {
                assertThat(Duration.between(one.startedAt(), one.at()))
                        .isGreaterThanOrEqualTo(Duration.ofSeconds(hold));
                assertThat(between(film, one)).allMatch(shot -> shot.showing() != Showing.NOT_SHOWN);
            }
        }
    }

    @Property(tries = 500)
    void what_lasts_is_started_at_the_latest_with_the_first_frame_after_its_time(
            @ForAll("holds") int hold, @ForAll("steps") List<Integer> steps) {
        List<Shot> film = new ArrayList<>();
        int at = 0;
        for (int step : steps) {
            film.add(new Shot(at, Showing.SHOWN));
            at += step;
        }
        List<Told> told = play(Lasting.THROUGHOUT, hold, film);
        Instant due = film.stream()
                .map(Shot::time)
                .filter(time -> !time.isBefore(BEGIN.plusSeconds(hold)))
                .findFirst()
                .orElse(null);
        assertThat(told.stream()
                        .filter(one -> one.phase() == Phase.STARTED)
                        .map(Told::at)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(due);
    }

    @Provide
    Arbitrary<Lasting> lastings() {
        return Arbitraries.of(Lasting.class);
    }

    @Provide
    Arbitrary<Integer> holds() {
        return Arbitraries.integers().between(0, 12);
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 20).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Shot>> films() {
        Arbitrary<Showing> showings = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just(Showing.SHOWN)),
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Showing.NOT_SHOWN)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Showing.UNKNOWN)));
        Arbitrary<Integer> steps = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.integers().between(1, 5)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(6, 60)));
        return Combinators.combine(steps, showings)
                .as(Shot::new)
                .list()
                .ofMaxSize(40)
                .map(RulePropertyTest::inOrder);
    }

    private static List<Shot> inOrder(List<Shot> steps) {
        List<Shot> film = new ArrayList<>();
        int at = 0;
        for (Shot step : steps) {
            at += step.at();
            film.add(new Shot(at, step.showing()));
        }
        return film;
    }

    private static List<Shot> between(List<Shot> film, Told told) {
        return film.stream()
                .filter(shot ->
                        !shot.time().isBefore(told.startedAt()) && !shot.time().isAfter(told.at()))
                .toList();
    }

    private static List<Told> play(Lasting lasting, int hold, List<Shot> film) {
        Duration time = Duration.ofSeconds(hold);
        Rule rule = new Rule(lasting, time, lasting.apart(time, SILENCE, false), Duration.ofMillis(2500));
        List<Told> told = new ArrayList<>();
        @Nullable Run run = null;
        for (Shot shot : film) {
            Step step = rule.frame(run, shot.showing(), shot.time());
            told.addAll(step.told());
            run = step.run();
        }
        return told;
    }

    /** @param at seconds */
    record Shot(int at, Showing showing) {
        Instant time() {
            return BEGIN.plusSeconds(at);
        }
    }
}

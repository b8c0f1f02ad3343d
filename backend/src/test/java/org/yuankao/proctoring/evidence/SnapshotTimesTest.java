package org.yuankao.proctoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.batch.WatchingRules;
import org.yuankao.processes.watching.View;

@DisplayName("A2: pictures at random times within the batch's bounds, and at even ones while nobody watches")
class SnapshotTimesTest {

    private static final Duration ANY = Duration.ofSeconds(1);

    @Test
    void two_pictures_are_two_to_six_minutes_apart_and_nobody_can_foretell_them() {
        WatchingRules rules = rules(2, 6);
        SnapshotTimes times = new SnapshotTimes(rules, new Random(7), 0);

        List<Long> pauses = new ArrayList<>();
        long last = 0;
        for (long second = 0; second < 24 * 3_600; second++) {
            if (times.randomDue(rules, Duration.ofSeconds(second).toNanos())) {
                pauses.add(second - last);
                last = second;
            }
        }

        assertThat(pauses)
                .hasSizeBetween(24 * 60 / 6, 24 * 60 / 2)
                .allSatisfy(pause -> assertThat(pause).isBetween(120L, 361L));
        assertThat(pauses.stream().mapToLong(Long::longValue).average().orElseThrow())
                .isBetween(220.0, 260.0);
        assertThat(pauses).filteredOn(pause -> pause < 150).isNotEmpty();
        assertThat(pauses).filteredOn(pause -> pause > 330).isNotEmpty();
    }

    @Test
    void rules_that_contradict_each_other_keep_the_shortest_time() {
        WatchingRules rules = rules(5, 1);
        SnapshotTimes times = new SnapshotTimes(rules, new Random(7), 0);

        assertThat(times.randomDue(rules, Duration.ofSeconds(299).toNanos())).isFalse();
        assertThat(times.randomDue(rules, Duration.ofSeconds(300).toNanos())).isTrue();
    }

    @Test
    void a_gap_has_a_picture_of_each_view_at_once_and_then_every_fifteen_seconds() {
        SnapshotTimes times = new SnapshotTimes(rules(2, 6), new Random(7), 0);
        Duration every = Duration.ofSeconds(15);

        assertThat(times.gapDue(View.FIRST, every, 0)).isTrue();
        assertThat(times.gapDue(View.SECOND, every, 1)).isTrue();
        assertThat(times.gapDue(View.FIRST, every, every.toNanos() - 1)).isFalse();
        assertThat(times.gapDue(View.FIRST, every, every.toNanos())).isTrue();
    }

    private static WatchingRules rules(int shortest, int longest) {
        return new WatchingRules(ANY, ANY, ANY, Duration.ofMinutes(shortest), Duration.ofMinutes(longest), Map.of());
    }
}

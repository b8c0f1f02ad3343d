package org.yuankao.proctoring.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.View;

@DisplayName("A2: the last frames in memory, bounded whatever comes")
class FrameRingTest {

    private static final Instant START = Instant.parse("2022-11-19T01:00:00Z");

    @Test
    void the_moments_of_a_view_grow_strictly_even_when_the_clock_steps_back() {
        FrameRing ring = new FrameRing(8, 1 << 20);
        UUID sitting = UUID.randomUUID();

        List<Instant> moments = new ArrayList<>();
        for (long millis : new long[] {0, 0, 0, -5_000, 1, 10}) {
            moments.add(ring.take(sitting, View.FIRST, START.plusMillis(millis), new byte[10])
                    .at());
        }

        assertThat(moments).isSorted().doesNotHaveDuplicates().last().isEqualTo(START.plusMillis(10));
        assertThat(ring.take(sitting, View.SECOND, START, new byte[10]).at()).isEqualTo(START);
    }

    @Test
    void the_sitting_whose_last_frame_is_oldest_goes_first() {
        FrameRing ring = new FrameRing(8, 4_000);
        UUID[] sittings = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        for (int i = 0; i < 3; i++) {
            ring.take(sittings[i], View.FIRST, START.plusSeconds(i), new byte[1_000]);
        }
        // the first one is heard of again, so the second is the oldest now
        ring.take(sittings[0], View.SECOND, START.plusSeconds(3), new byte[10]);
        ring.take(sittings[3], View.FIRST, START.plusSeconds(4), new byte[1_000]);

        assertThat(ring.newest(sittings[1], View.FIRST)).isEmpty();
        for (int kept : new int[] {0, 2, 3}) {
            assertThat(ring.newest(sittings[kept], View.FIRST)).isPresent();
        }
    }

    @Test
    void nobody_is_kept_who_has_been_silent_for_ten_minutes() {
        FrameRing ring = new FrameRing(8, 1 << 20);
        UUID gone = UUID.randomUUID();
        ring.take(gone, View.FIRST, START, new byte[10]);
        ring.take(UUID.randomUUID(), View.FIRST, START.plusSeconds(601), new byte[10]);

        assertThat(ring.newest(gone, View.FIRST)).isEmpty();
    }

    @Test
    void who_is_silent_goes_also_when_nobody_sends_any_more() {
        FrameRing ring = new FrameRing(8, 1 << 20);
        UUID gone = UUID.randomUUID();
        UUID here = UUID.randomUUID();
        ring.take(gone, View.FIRST, START, new byte[10]);
        ring.take(here, View.FIRST, START.plusSeconds(60), new byte[10]);
        ring.forgetSilent(START.plusSeconds(601));

        assertThat(ring.newest(gone, View.FIRST)).isEmpty();
        assertThat(ring.newest(here, View.FIRST)).isPresent();
        assertThat(ring.held()).isEqualTo(10 + 128);
    }

    @Test
    @DisplayName("P3: a frame that somebody writes about stays for five minutes when the ring has turned")
    void a_held_frame_outlives_the_ring_for_a_while() {
        FrameRing ring = new FrameRing(2, 1 << 20);
        UUID sitting = UUID.randomUUID();
        Frame seen = ring.take(sitting, View.FIRST, START, new byte[10]);
        assertThat(ring.hold(sitting, View.FIRST, START)).contains(seen);
        assertThat(ring.hold(sitting, View.SECOND, START)).isEmpty();
        for (int second = 1; second < 299; second++) {
            ring.take(sitting, View.FIRST, START.plusSeconds(second), new byte[10]);
        }
        assertThat(ring.at(sitting, View.FIRST, START)).contains(seen);
        assertThat(ring.at(sitting, View.FIRST, START.plusSeconds(1))).isEmpty();

        ring.take(sitting, View.FIRST, START.plusSeconds(301), new byte[10]);
        assertThat(ring.at(sitting, View.FIRST, START)).isEmpty();
    }

    @Test
    @DisplayName("a flood of 20,000 sittings holds no more than the bound, and the newest frame is always there")
    void a_flood_stays_within_the_bound() {
        long bound = 4 << 20;
        FrameRing ring = new FrameRing(8, bound);
        byte[] jpeg = new byte[60_000];
        for (int i = 0; i < 20_000; i++) {
            UUID sitting = new UUID(i, i);
            Frame frame = ring.take(sitting, View.FIRST, START.plusMillis(i), jpeg);

            assertThat(ring.held()).isLessThanOrEqualTo(bound);
            assertThat(ring.newest(sitting, View.FIRST)).contains(frame);
        }
    }

    @Property(tries = 100)
    void what_is_counted_is_what_is_held(
            @ForAll @Size(max = 300) List<@IntRange(max = 9_999) Integer> takes,
            @ForAll @IntRange(min = 1, max = 9) int depth) {
        FrameRing ring = new FrameRing(depth, 60_000);
        Map<UUID, Integer> seen = new HashMap<>();
        int second = 0;
        for (int take : takes) {
            UUID sitting = new UUID(0, take % 7);
            View view = take % 2 == 0 ? View.FIRST : View.SECOND;
            ring.take(sitting, view, START.plusSeconds(second++), new byte[take]);
            seen.put(sitting, take);

            assertThat(ring.held()).isEqualTo(counted(ring, seen));
        }
    }

    private static long counted(FrameRing ring, Map<UUID, Integer> sittings) {
        long bytes = 0;
        for (UUID sitting : sittings.keySet()) {
            for (View view : View.values()) {
                var frame = ring.newest(sitting, view);
                while (frame.isPresent()) {
                    bytes += frame.get().jpeg().length + 128;
                    frame = ring.before(sitting, view, frame.get().at());
                }
            }
        }
        return bytes;
    }
}

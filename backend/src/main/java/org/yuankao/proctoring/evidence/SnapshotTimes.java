package org.yuankao.proctoring.evidence;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.yuankao.batch.WatchingRules;
import org.yuankao.processes.watching.View;

/** When the next pictures of one sitting are kept. Times are nanoseconds of a clock that only ever runs on. */
final class SnapshotTimes {

    private final RandomGenerator random;
    private final Map<View, Long> lastOfGap = new EnumMap<>(View.class);
    private long next;
    private long usedAt;

    SnapshotTimes(WatchingRules rules, RandomGenerator random, long now) {
        this.random = random;
        this.next = now + pause(rules);
        this.usedAt = now;
    }

    /** Whether it is time for a picture at random, which sets the time of the one after it. */
    synchronized boolean randomDue(WatchingRules rules, long now) {
        usedAt = now;
        if (now - next < 0) {
            return false;
        }
        next = now + pause(rules);
        return true;
    }

    /** Whether the gap wants a picture of this view. */
    synchronized boolean gapDue(View view, Duration every, long now) {
        Long last = lastOfGap.get(view);
        if (last != null && now - last < every.toNanos()) {
            return false;
        }
        lastOfGap.put(view, now);
        return true;
    }

    synchronized boolean unusedSince(long moment) {
        return usedAt - moment < 0;
    }

    private long pause(WatchingRules rules) {
        long shortest = rules.snapshotShortest().toNanos();
        long longest = Math.max(shortest, rules.snapshotLongest().toNanos());
        return random.nextLong(shortest, longest + 1);
    }
}

package org.yuankao.bench.client;

import java.time.Duration;
import java.util.Arrays;

/**
 * When clients were told "saved", over all of them, and how long each waited for it: the longest silence is how long
 * nobody could save.
 */
public final class Acknowledgements {

    private static final int FEW = 1024;

    private long lastNanos = System.nanoTime();
    private long longestNanos;
    private long count;
    private long[] waits = new long[FEW];
    private int measured;

    /** @param nanos from the request to its acknowledgement */
    public synchronized void one(long nanos) {
        long now = System.nanoTime();
        longestNanos = Math.max(longestNanos, now - lastNanos);
        lastNanos = now;
        count++;
        if (measured == waits.length) {
            waits = Arrays.copyOf(waits, 2 * measured);
        }
        waits[measured++] = nanos;
    }

    /** From now on the longest silence and the waits are measured anew. */
    public synchronized void measureAgain() {
        longestNanos = 0;
        lastNanos = System.nanoTime();
        measured = 0;
    }

    public synchronized Duration longestSilence() {
        return Duration.ofNanos(longestNanos);
    }

    /** All of them, since the beginning. */
    public synchronized long count() {
        return count;
    }

    /** Nanoseconds of each since it was last measured anew, in the order in which they came. */
    public synchronized long[] waits() {
        return Arrays.copyOf(waits, measured);
    }
}

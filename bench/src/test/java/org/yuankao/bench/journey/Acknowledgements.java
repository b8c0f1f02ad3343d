package org.yuankao.bench.journey;

import java.time.Duration;

/** When clients were told "saved", over all of them: the longest silence is how long nobody could save. */
final class Acknowledgements {

    private long lastNanos = System.nanoTime();
    private long longestNanos;
    private long count;

    synchronized void one() {
        long now = System.nanoTime();
        longestNanos = Math.max(longestNanos, now - lastNanos);
        lastNanos = now;
        count++;
    }

    /** From now on the longest silence is measured anew. */
    synchronized void measureAgain() {
        longestNanos = 0;
        lastNanos = System.nanoTime();
    }

    synchronized Duration longestSilence() {
        return Duration.ofNanos(longestNanos);
    }

    synchronized long count() {
        return count;
    }
}

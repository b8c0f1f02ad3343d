package org.yuankao.vision.backend;

import java.time.Duration;

/** A moment on this process's own monotonic clock, so that a stepped or wrong clock moves nothing. */
public record Deadline(long nanos) {
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Negative when it has passed. */
    public Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    public boolean passed() {
        return left().isNegative();
    }
}

package org.yuankao.vision.task;

import java.time.Duration;

/** A moment on this process's own monotonic clock, so that a stepped or wrong clock moves nothing. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Negative when it has passed. */
    Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    boolean passed() {
        return left().isNegative();
    }
}

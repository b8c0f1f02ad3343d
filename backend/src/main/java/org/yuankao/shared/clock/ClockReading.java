package org.yuankao.shared.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * One look at the database's clock.
 *
 * @param exam the exam's time at the look
 * @param nanos {@link System#nanoTime()} at the look: the node's wall clock may step, this one does not
 * @param drift how far the node's wall clock was ahead of the database's
 * @param at the node's wall clock at the look
 */
record ClockReading(Instant exam, long nanos, Duration drift, Instant at) {

    Instant examTime() {
        return exam.plus(age());
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}

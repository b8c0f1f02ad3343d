package org.yuankao.vision.task;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a task's tries after a failure. The waits add up to less than the minute after which the engine gives
 * the check to a person; with the last try gone the engine shows the failure to the administrator.
 *
 * @param left tries that remain; 0 raises an incident in the engine
 * @param pause before the next one
 */
record Retries(int left, Duration pause) {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8),
            Duration.ofSeconds(16));

    static final Retries NONE = new Retries(0, Duration.ZERO);

    /** @param before as the engine knows them; null before the first failure */
    static Retries after(@Nullable Integer before) {
        int left = before == null ? PAUSES.size() : Math.min(before - 1, PAUSES.size());
        return left <= 0 ? NONE : new Retries(left, PAUSES.get(PAUSES.size() - left));
    }
}

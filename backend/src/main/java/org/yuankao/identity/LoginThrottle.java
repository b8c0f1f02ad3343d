package org.yuankao.identity;

import java.time.Duration;
import java.util.Optional;

/**
 * Counts login attempts per subject in PostgreSQL, so that all nodes count together: five at once, then one more for
 * each span that has passed.
 */
public interface LoginThrottle {

    /**
     * Takes one attempt.
     *
     * @param scope kind of login, such as {@code staff} or {@code candidate}
     * @param key who tries, for a candidate the blind index of the ID number, known or not
     * @return empty when the attempt may go on, otherwise how long to wait
     */
    Optional<Duration> tryAcquire(String scope, byte[] key);

    /** Gives all attempts back, after a login that succeeded. */
    void reset(String scope, byte[] key);
}

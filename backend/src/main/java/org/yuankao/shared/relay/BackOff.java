package org.yuankao.shared.relay;

import java.time.Duration;

/** 0.2 s, 0.4 s, 0.8 s … at most a minute. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 9;

    private BackOff() {}

    /** @param failures that have happened already, this one left out */
    static Duration after(int failures) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}

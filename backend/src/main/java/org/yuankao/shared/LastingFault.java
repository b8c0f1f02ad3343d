package org.yuankao.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * A fault that everybody meets as long as it lasts, such as a database that is away: said when it begins, now and then
 * while it lasts with how often it was met, and when it is over. A person who looks for the cause then reads a few
 * sentences instead of one for each request.
 */
public final class LastingFault {

    /** Between two sentences about one fault; after the same time without it, it counts as a new one. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Logger log;
    private final String what;
    private final InstantSource clock;
    private @Nullable Instant since;
    private Instant said = Instant.MIN;
    private Instant last = Instant.MIN;
    private long met;

    /** @param what what cannot be done while it lasts, as a sentence without its full stop */
    public LastingFault(Logger log, String what) {
        this(log, what, InstantSource.system());
    }

    LastingFault(Logger log, String what, InstantSource clock) {
        this.log = log;
        this.what = what;
        this.clock = clock;
    }

    public synchronized void met(Throwable why) {
        Instant now = clock.instant();
        if (since == null || last.plus(PAUSE).isBefore(now)) {
            since = now;
            met = 0;
            said = Instant.MIN;
        }
        met++;
        last = now;
        if (!said.isAfter(now.minus(PAUSE))) {
            said = now;
            log.error("{} (met {} times since {}): {}", what, met, clockTime(since), sentence(why));
        }
    }

    /** To be called after every success; says something only when there was a fault. */
    public synchronized void over() {
        if (since != null) {
            log.info(
                    "Over after {} s: {}",
                    Duration.between(since, clock.instant()).toSeconds(),
                    what);
            since = null;
        }
    }

    private static LocalTime clockTime(Instant moment) {
        return LocalTime.ofInstant(moment, ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The deepest cause, on one line: what stands above it repeats the statement. */
    private static String sentence(Throwable why) {
        Throwable cause = why;
        for (int depth = 0; cause.getCause() != null && depth < 20; depth++) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }
}

package org.yuankao.proctoring.watch;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuankao.proctoring.frame.FrameProperties;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** For how long frames were handed on without a single measurement coming back: a killed worker is noticed so. */
@Component
@OnRole(Role.INGEST)
class Unanswered {

    private static final long NONE = 0;

    private final long patienceNanos;
    private final AtomicLong since = new AtomicLong(NONE);

    @Autowired
    Unanswered(FrameProperties properties) {
        patienceNanos = properties.verdictSilence().toNanos();
    }

    void sent() {
        if (since.get() == NONE) {
            since.compareAndSet(NONE, now());
        }
    }

    void answered() {
        since.set(NONE);
    }

    boolean tooLong() {
        long first = since.get();
        return first != NONE && now() - first > patienceNanos;
    }

    private static long now() {
        long now = System.nanoTime();
        return now == NONE ? 1 : now;
    }
}

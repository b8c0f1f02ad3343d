package org.yuankao.proctoring.frame;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

/** Only so many threads read frames at once; the rest of the node's threads answer. Nobody waits here. */
@Component
@OnRole(Role.INGEST)
class FrameGate {

    private final Semaphore places;

    FrameGate(FrameProperties properties) {
        places = new Semaphore(properties.atOnce());
    }

    /** @throws Problem {@code proctoring.frame.busy} when all places are taken */
    <T> T through(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw Problem.of("proctoring.frame.busy").retryAfter(Duration.ofSeconds(2));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

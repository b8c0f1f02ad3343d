package org.yuankao.proctoring.frame;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;

/**
 * Only so many threads read frames at once, and very few of them those of one camera; the rest of the node's threads
 * answer. Nobody waits here.
 */
@Component
@OnRole(Role.INGEST)
class FrameGate {

    private record Camera(UUID sittingId, View view) {}

    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    private final Semaphore places;
    private final int each;
    private final Map<Camera, Integer> inside = new ConcurrentHashMap<>();

    FrameGate(FrameProperties properties) {
        places = new Semaphore(properties.atOnce());
        each = properties.atOnceEach();
    }

    /**
     * @throws Problem {@code proctoring.frame.busy} when all places are taken, {@code .under-way} when this camera has
     *     all of its own
     */
    <T> T through(UUID sittingId, View view, Supplier<T> work) {
        Camera camera = new Camera(sittingId, view);
        if (inside.merge(camera, 1, Integer::sum) > each) {
            leave(camera);
            throw Problem.of("proctoring.frame.under-way").retryAfter(COME_AGAIN);
        }
        try {
            return through(work);
        } finally {
            leave(camera);
        }
    }

    private <T> T through(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw Problem.of("proctoring.frame.busy").retryAfter(COME_AGAIN);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void leave(Camera camera) {
        inside.computeIfPresent(camera, (same, count) -> count == 1 ? null : count - 1);
    }
}

package org.yuankao.proctoring.frame;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * No camera sends faster than under suspicion, but for a few frames that a bad line has held back: one that heeds no
 * pace would wash its own pictures out of the ring and fill Kafka for everybody. Refused before the picture is read.
 */
@Component
@OnRole(Role.INGEST)
class FrameRate {

    private record Camera(UUID sittingId, View view) {}

    private final Replies replies;
    private final int burst;
    private final Counter refused;
    /** When the frames that have come so far would have come, had they kept the fastest pace. */
    private final Map<Camera, Long> due = new ConcurrentHashMap<>();

    FrameRate(Replies replies, FrameProperties properties, MeterRegistry meters) {
        this.replies = replies;
        this.burst = properties.burst();
        this.refused = meters.counter("yuankao.frames.too-often");
    }

    /** @throws Problem {@code proctoring.frame.too-often} */
    void demand(FilmedSitting sitting, View view) {
        Duration pace = replies.fastest(sitting);
        if (!fits(new Camera(sitting.sittingId(), view), pace, System.nanoTime())) {
            refused.increment();
            throw Problem.of("proctoring.frame.too-often").retryAfter(pace);
        }
    }

    private boolean fits(Camera camera, Duration pace, long now) {
        long step = pace.toNanos();
        boolean[] fits = new boolean[1];
        due.compute(camera, (same, before) -> {
            long last = before == null || before - now < 0 ? now : before;
            fits[0] = last - now <= step * (burst - 1);
            return fits[0] ? last + step : last;
        });
        return fits[0];
    }

    @Scheduled(fixedDelay = 60_000)
    void forget() {
        long now = System.nanoTime();
        due.values().removeIf(moment -> moment - now < 0);
    }
}

package org.yuankao.proctoring.frame;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/**
 * The last frames of each sitting and view in memory. Frames that came faster than the pace are refused before
 * ({@link FrameRate}), so that those here are seconds apart. Bounded as a whole: when it is full, the sitting whose last
 * frame is oldest loses all of its own. One lock is enough: nothing slow is done under it.
 */
@Component
@OnRole(Role.INGEST)
class FrameRing implements LatestFrames {

    /** Nobody looks at a camera that has been silent for so long, and a picture of a person is not kept for nothing. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private static final int HEAP_SHARE = 4;

    private static final int MOST_HELD = 64;

    private final int depth;
    private final long most;
    /** In the order of their last frames. */
    private final LinkedHashMap<UUID, Reel> reels = new LinkedHashMap<>();

    private final HeldFrames written = new HeldFrames(MOST_HELD);

    private long held;

    @Autowired
    FrameRing(FrameProperties properties, MeterRegistry meters) {
        this(
                properties.ringDepth(),
                Math.min(properties.ringMemory().toBytes(), Runtime.getRuntime().maxMemory() / HEAP_SHARE));
        Gauge.builder("yuankao.frames.ring", this::held).baseUnit("bytes").register(meters);
    }

    FrameRing(int depth, long most) {
        this.depth = depth;
        this.most = most;
    }

    /** Takes a picture in and gives it its moment: now, or just after the one before it. */
    synchronized Frame take(UUID sittingId, View view, Instant now, byte[] jpeg) {
        Reel known = reels.remove(sittingId);
        Reel reel = known == null ? new Reel(depth) : known;
        long before = reel.bytes();
        Frame frame = reel.add(sittingId, view, now, jpeg);
        held += reel.bytes() - before;
        reels.put(sittingId, reel);
        forget(now);
        return frame;
    }

    /** Also when no frame comes any more at all. */
    synchronized void forgetSilent(Instant now) {
        Instant silentSince = now.minus(FORGOTTEN);
        written.forget(now);
        reels.values().removeIf(reel -> {
            boolean silent = reel.last().isBefore(silentSince);
            held -= silent ? reel.bytes() : 0;
            return silent;
        });
    }

    private void forget(Instant now) {
        written.forget(now);
        Instant silentSince = now.minus(FORGOTTEN);
        Iterator<Map.Entry<UUID, Reel>> oldest = reels.entrySet().iterator();
        // the last one is the one that has just come
        for (int others = reels.size() - 1; others > 0; others--) {
            Reel reel = oldest.next().getValue();
            if (held <= most && !reel.last().isBefore(silentSince)) {
                return;
            }
            held -= reel.bytes();
            oldest.remove();
        }
    }

    synchronized long held() {
        return held;
    }

    @Override
    public synchronized Optional<Frame> newest(UUID sittingId, View view) {
        return found(sittingId, reel -> reel.newest(view));
    }

    @Override
    public synchronized Optional<Frame> at(UUID sittingId, View view, Instant at) {
        return found(sittingId, reel -> reel.at(view, at)).or(() -> written.find(sittingId, view, at));
    }

    @Override
    public synchronized Optional<Frame> hold(UUID sittingId, View view, Instant at) {
        Optional<Frame> frame = at(sittingId, view, at);
        frame.ifPresent(written::hold);
        return frame;
    }

    @Override
    public synchronized Optional<Frame> before(UUID sittingId, View view, Instant at) {
        return found(sittingId, reel -> reel.before(view, at));
    }

    private Optional<Frame> found(UUID sittingId, Function<Reel, @Nullable Frame> which) {
        return Optional.ofNullable(reels.get(sittingId)).map(which);
    }
}

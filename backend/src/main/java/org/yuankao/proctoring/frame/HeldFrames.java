package org.yuankao.proctoring.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yuankao.processes.watching.View;

/**
 * Frames that a proctor is writing about: the ring turns once in ten seconds, a sentence takes longer. As few as fit, the
 * oldest goes first.
 */
final class HeldFrames {

    private record Key(UUID sittingId, View view, Instant at) {}

    private static final Duration WRITING = Duration.ofMinutes(5);

    private final int most;
    private final Map<Key, Frame> frames = new LinkedHashMap<>();

    HeldFrames(int most) {
        this.most = most;
    }

    void hold(Frame frame) {
        frames.put(new Key(frame.sittingId(), frame.view(), frame.at()), frame);
        if (frames.size() > most) {
            frames.remove(frames.keySet().iterator().next());
        }
    }

    Optional<Frame> find(UUID sittingId, View view, Instant at) {
        return Optional.ofNullable(frames.get(new Key(sittingId, view, at)));
    }

    void forget(Instant now) {
        frames.keySet().removeIf(key -> key.at().plus(WRITING).isBefore(now));
    }
}

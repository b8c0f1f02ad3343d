package org.yuankao.vision.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What has become of the frames since the start of this worker. */
public final class FrameCounts {
    final LongAdder read = new LongAdder();
    final LongAdder detections = new LongAdder();
    final LongAdder unusable = new LongAdder();
    final LongAdder stale = new LongAdder();
    final LongAdder dead = new LongAdder();

    private final Map<Integer, Long> lags = new ConcurrentHashMap<>();

    /** @param thread whose partitions have that many frames waiting */
    void lag(int thread, long frames) {
        lags.put(thread, frames);
    }

    public long frames() {
        return read.sum();
    }

    public long detections() {
        return detections.sum();
    }

    public long unusable() {
        return unusable.sum();
    }

    /** Too old to be read, see {@link org.yuankao.vision.kafka.WatchProperties#stale()}. */
    public long stale() {
        return stale.sum();
    }

    /** Given to the topic of what cannot be read. */
    public long dead() {
        return dead.sum();
    }

    /** Frames that wait in Kafka for this worker. */
    public long lag() {
        return lags.values().stream().mapToLong(Long::longValue).sum();
    }
}

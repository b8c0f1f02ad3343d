package org.yuankao.vision.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How frames are watched; the defaults suit one worker beside one broker.
 *
 * @param kafka addresses of the brokers, usually spring.kafka.bootstrap-servers as for the backend; empty: nothing is
 *     watched, and only the engine's tasks are done
 * @param partitions of the topics that this worker makes when they are missing; what belongs to one sitting has to be in
 *     one partition of each of them, so all have as many
 * @param threads that detect, each with a consumer of its own
 * @param frames read at most at once; after them their detections are flushed and their offsets committed
 * @param stale how old a frame may be; older ones are skipped, for they would only hold up the newer ones
 */
@ConfigurationProperties("yuankao.vision.watch")
public record WatchProperties(
        @DefaultValue("") String kafka,
        @DefaultValue("24") int partitions,
        @DefaultValue("1") int threads,
        @DefaultValue("20") int frames,
        @DefaultValue("60s") Duration stale) {

    public WatchProperties {
        if (partitions < 1 || threads < 1 || threads > 64 || frames < 1) {
            throw new IllegalArgumentException(
                    "yuankao.vision.watch needs at least 1 partition, 1 to 64 threads and 1 frame");
        }
    }

    public boolean wanted() {
        return !kafka.isBlank();
    }
}

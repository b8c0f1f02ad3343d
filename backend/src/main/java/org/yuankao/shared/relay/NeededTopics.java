package org.yuankao.shared.relay;

import static org.yuankao.processes.watching.WatchTopics.DEAD_LETTER;
import static org.yuankao.processes.watching.WatchTopics.DETECTIONS;
import static org.yuankao.processes.watching.WatchTopics.EPISODES;
import static org.yuankao.processes.watching.WatchTopics.FRAMES;
import static org.yuankao.processes.watching.WatchTopics.HEARTBEATS;
import static org.yuankao.processes.watching.WatchTopics.RULES;
import static org.yuankao.processes.watching.WatchTopics.SITTINGS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics as they are created where they are missing. */
final class NeededTopics {

    private static final short BROKERS_DEFAULT = -1;

    private NeededTopics() {}

    static List<NewTopic> of(int partitions) {
        return List.of(
                kept(FRAMES, partitions, Duration.ofMinutes(10))
                        // what is deleted goes by segments: those of frames have to be short
                        .configs(Map.of(
                                TopicConfig.RETENTION_MS_CONFIG, millis(Duration.ofMinutes(10)),
                                TopicConfig.SEGMENT_MS_CONFIG, millis(Duration.ofMinutes(1)))),
                kept(DETECTIONS, partitions, Duration.ofDays(1)),
                kept(EPISODES, partitions, Duration.ofDays(30)),
                kept(FRAMES + DEAD_LETTER, partitions, Duration.ofDays(1)),
                kept(DETECTIONS + DEAD_LETTER, partitions, Duration.ofDays(7)),
                kept(EPISODES + DEAD_LETTER, partitions, Duration.ofDays(30)),
                compacted(SITTINGS, partitions),
                // small, and read as a whole by everybody
                compacted(RULES, 1),
                compacted(HEARTBEATS, 1));
    }

    private static NewTopic kept(String name, int partitions, Duration time) {
        return new NewTopic(name, partitions, BROKERS_DEFAULT)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(time)));
    }

    private static NewTopic compacted(String name, int partitions) {
        return new NewTopic(name, partitions, BROKERS_DEFAULT)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}

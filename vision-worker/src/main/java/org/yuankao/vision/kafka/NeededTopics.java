package org.yuankao.vision.kafka;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.SEGMENT_MS_CONFIG;
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
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics that are read and written here. Backend and worker both make what is missing; whoever comes first wins. */
record NeededTopics(int partitions) {
    /** A small broker takes its time for a hundred partitions. */
    private static final int CREATION_MILLIS = 20_000;

    private static final short BROKERS_OWN_NUMBER = -1;

    /** Small, and read as a whole by everybody. */
    private static final int KNOWN_TO_ALL = 1;

    List<NewTopic> all() {
        return List.of(
                frames(),
                kept(DETECTIONS, Duration.ofDays(1)),
                kept(EPISODES, Duration.ofDays(30)),
                kept(FRAMES + DEAD_LETTER, Duration.ofDays(1)),
                kept(DETECTIONS + DEAD_LETTER, Duration.ofDays(7)),
                kept(EPISODES + DEAD_LETTER, Duration.ofDays(30)),
                compacted(SITTINGS, partitions),
                compacted(RULES, KNOWN_TO_ALL),
                compacted(HEARTBEATS, KNOWN_TO_ALL));
    }

    void make(Admin admin, Duration patience) throws ExecutionException, TimeoutException, InterruptedException {
        long millis = patience.toMillis();
        var there = admin.listTopics().names().get(millis, TimeUnit.MILLISECONDS);
        List<NewTopic> missing =
                all().stream().filter(topic -> !there.contains(topic.name())).toList();
        if (!missing.isEmpty()) {
            make(admin, missing);
        }
        requireEqual(admin, millis);
    }

    /** Otherwise a sitting and its detections lie in partitions of different numbers, and nobody would be watched. */
    private static void requireEqual(Admin admin, long millis)
            throws ExecutionException, TimeoutException, InterruptedException {
        var described = admin.describeTopics(List.of(DETECTIONS, SITTINGS))
                .allTopicNames()
                .get(millis, TimeUnit.MILLISECONDS);
        int detections =
                Objects.requireNonNull(described.get(DETECTIONS)).partitions().size();
        int sittings =
                Objects.requireNonNull(described.get(SITTINGS)).partitions().size();
        if (detections != sittings) {
            throw new IllegalStateException("%s has %d partitions and %s has %d: delete the one that holds nothing yet"
                    .formatted(DETECTIONS, detections, SITTINGS, sittings));
        }
    }

    private static void make(Admin admin, List<NewTopic> missing)
            throws ExecutionException, TimeoutException, InterruptedException {
        CreateTopicsOptions slowly = new CreateTopicsOptions().timeoutMs(CREATION_MILLIS);
        for (KafkaFuture<Void> made :
                admin.createTopics(missing, slowly).values().values()) {
            awaitUnlessThere(made);
        }
    }

    /** The backend, or another worker, may have been quicker. */
    private static void awaitUnlessThere(KafkaFuture<Void> made)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            made.get(CREATION_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** What is deleted goes by segments: those of frames have to be short. */
    private NewTopic frames() {
        return new NewTopic(FRAMES, partitions, BROKERS_OWN_NUMBER)
                .configs(Map.of(
                        RETENTION_MS_CONFIG, millis(Duration.ofMinutes(10)),
                        SEGMENT_MS_CONFIG, millis(Duration.ofMinutes(1))));
    }

    private NewTopic kept(String name, Duration time) {
        return new NewTopic(name, partitions, BROKERS_OWN_NUMBER).configs(Map.of(RETENTION_MS_CONFIG, millis(time)));
    }

    private static NewTopic compacted(String name, int partitions) {
        return new NewTopic(name, partitions, BROKERS_OWN_NUMBER)
                .configs(Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT));
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}

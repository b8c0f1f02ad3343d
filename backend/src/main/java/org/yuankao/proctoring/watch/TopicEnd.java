package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;

/**
 * Reads what comes to a topic from now on, all partitions of it, without a group: every node hears everything, and what
 * was said while it did not run is nothing it could still act upon.
 */
final class TopicEnd {

    private static final Logger LOG = LoggerFactory.getLogger(TopicEnd.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final String topic;
    private final Map<String, Object> settings;
    private final Consumer<ConsumerRecord<String, String>> heard;
    private final AtomicReference<@Nullable KafkaConsumer<String, String>> listening = new AtomicReference<>();
    private volatile boolean stopped;

    TopicEnd(String topic, KafkaProperties kafka, Consumer<ConsumerRecord<String, String>> heard) {
        this.topic = topic;
        this.heard = heard;
        this.settings = kafka.buildConsumerProperties(null);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) LOOK_EVERY.toMillis());
    }

    /** The thread that listens while the node runs. */
    NodeThread thread(String name) {
        return new NodeThread(name, this::listen, AGAIN_AFTER, running -> stop());
    }

    private void stop() {
        stopped = true;
        KafkaConsumer<String, String> consumer = listening.get();
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /** Until it is stopped; returns early while the topic does not exist. */
    private void listen() {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            listening.set(consumer);
            List<PartitionInfo> partitions = partitions(consumer);
            if (partitions.isEmpty()) {
                return;
            }
            consumer.assign(partitions.stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList());
            consumer.seekToEnd(consumer.assignment());
            while (!stopped) {
                consumer.poll(LOOK_EVERY).forEach(heard);
            }
        } catch (WakeupException e) {
            LOG.debug("No longer listening to {}", topic, e);
        } finally {
            listening.set(null);
        }
    }

    /** None while Kafka is away, which those say who write to it. */
    private List<PartitionInfo> partitions(KafkaConsumer<String, String> consumer) {
        try {
            List<PartitionInfo> found = consumer.partitionsFor(topic, PATIENCE);
            return found == null ? List.of() : found;
        } catch (TimeoutException | InvalidTopicException e) {
            return List.of();
        }
    }
}

package org.yuankao.bench.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the worker has measured, as it stands in Kafka from now on. */
final class Detections implements AutoCloseable {

    private static final String TOPIC = "yuankao.detections.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;

    /** @param kafka address of the broker, {@code host:port} */
    Detections(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = consumer.partitionsFor(TOPIC).stream()
                .map(each -> new TopicPartition(TOPIC, each.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToEnd(all);
        all.forEach(consumer::position);
    }

    /** Counts what has come since the last call, waiting for it a moment. */
    void countInto(Seen seen) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(20))) {
            seen.add(Kind.of(read(record.value())));
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close(Duration.ofSeconds(2));
    }

    /** Which models a frame has cost. */
    enum Kind {
        /** Persons and things. */
        SECOND,
        /** And faces. */
        FIRST,
        /** And whose the one face is: every seat's photo is registered. */
        FIRST_EMBEDDED,
        /** None: the frame could not be used. */
        UNUSABLE;

        /** @param detection as it stands in Kafka */
        static Kind of(JsonNode detection) {
            if (detection.hasNonNull("unusable")) {
                return UNUSABLE;
            }
            if ("SECOND".equals(detection.path("view").asText())) {
                return SECOND;
            }
            long faces = StreamSupport.stream(detection.path("boxes").spliterator(), false)
                    .filter(box -> "face".equals(box.path("label").asText()))
                    .count();
            return faces == 1 ? FIRST_EMBEDDED : FIRST;
        }
    }

    /** How many frames of each kind. */
    static final class Seen {

        private final long[] counts = new long[Kind.values().length];

        void add(Kind kind) {
            counts[kind.ordinal()]++;
        }

        long of(Kind kind) {
            return counts[kind.ordinal()];
        }

        long all() {
            return Arrays.stream(counts).sum();
        }

        Seen copy() {
            return minus(new Seen());
        }

        Seen minus(Seen earlier) {
            Seen difference = new Seen();
            for (int i = 0; i < counts.length; i++) {
                difference.counts[i] = counts[i] - earlier.counts[i];
            }
            return difference;
        }
    }
}

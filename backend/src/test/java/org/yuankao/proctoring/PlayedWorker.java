package org.yuankao.proctoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.Episode.SeenFrame;
import org.yuankao.processes.watching.FrameHeaders;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.proctoring.watch.WatchJson;

/** A vision worker as the backend sees one: a member of the group that answers each frame with a measurement. */
final class PlayedWorker implements AutoCloseable {

    /** A frame as it came over Kafka. */
    record Seen(UUID sittingId, View view, Instant at, boolean late, byte[] jpeg) {}

    private final String address;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final KafkaProducer<String, String> producer;
    private final Thread thread;
    private volatile boolean over;
    private volatile Function<Seen, List<Box>> eyes = frame -> List.of();
    private volatile Function<Seen, List<Episode>> rules = frame -> List.of();

    PlayedWorker(String address) {
        this.address = address;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address, "max.block.ms", 5_000),
                new StringSerializer(),
                new StringSerializer());
        this.thread = new Thread(this::work, "played-worker");
        thread.start();
    }

    /** What it finds in frames from now on. */
    void sees(Function<Seen, List<Box>> boxes) {
        this.eyes = boxes;
    }

    /** What it raises at frames from now on. */
    void raises(Function<Seen, List<Episode>> episodes) {
        this.rules = episodes;
    }

    List<Seen> seen(UUID sittingId) {
        return seen.stream().filter(frame -> frame.sittingId.equals(sittingId)).toList();
    }

    void tell(Episode episode) {
        producer.send(new ProducerRecord<>(WatchTopics.EPISODES, episode.sittingId(), WatchJson.text(episode)));
        producer.flush();
    }

    /** An empty seat that was seen in one frame. */
    static Episode episode(UUID id, Seen frame, Phase phase, Instant startedAt) {
        return new Episode(
                id,
                frame.sittingId.toString(),
                IncidentKind.LEFT_SEAT,
                frame.view,
                phase,
                startedAt,
                frame.at,
                frame.late,
                0.0,
                1.0,
                5_000,
                "full",
                "none",
                List.of(new SeenFrame(
                        frame.view, startedAt, 0.25, List.of(new Box(Box.PERSON, 0.1, 0.2, 0.3, 0.4, 0.9)))));
    }

    private void work() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                address,
                "group.id",
                "yuankao-detect",
                "auto.offset.reset",
                "earliest",
                "session.timeout.ms",
                3_000,
                "heartbeat.interval.ms",
                1_000,
                "metadata.max.age.ms",
                1_000,
                "allow.auto.create.topics",
                false);
        try (KafkaConsumer<String, byte[]> frames =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            frames.subscribe(List.of(WatchTopics.FRAMES));
            while (!over) {
                frames.poll(Duration.ofMillis(100)).forEach(this::look);
            }
        }
    }

    private void look(ConsumerRecord<String, byte[]> record) {
        Seen frame = new Seen(
                UUID.fromString(record.key()),
                View.valueOf(header(record, FrameHeaders.VIEW)),
                Instant.parse(header(record, FrameHeaders.AT)),
                record.headers().lastHeader(FrameHeaders.LATE) != null,
                record.value());
        seen.add(frame);
        rules.apply(frame).forEach(this::tell);
        Detection detection = new Detection(
                record.key(),
                frame.view,
                frame.at,
                frame.late,
                "full",
                "none",
                null,
                "0",
                eyes.apply(frame),
                20,
                30,
                null);
        producer.send(new ProducerRecord<>(WatchTopics.DETECTIONS, record.key(), WatchJson.text(detection)));
        producer.flush();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close(Duration.ofSeconds(1));
    }
}

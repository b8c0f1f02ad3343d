package org.yuankao.vision.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.View;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.OpenEyes;
import org.yuankao.vision.identity.QualityFloor;
import org.yuankao.vision.kafka.WatchJson;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

@DisplayName("Frames are committed when their detections are safe, and none stops the others (A3, faults 12 and 13)")
class DetectLoopTest {
    private static final TopicPartition PARTITION = new TopicPartition(WatchTopics.FRAMES, 0);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration STALE = Duration.ofSeconds(60);

    private final FrameCounts counts = new FrameCounts();
    private final AtomicInteger consumersOpened = new AtomicInteger();
    private final Eyes eyes = OpenEyes.basic();
    private MockConsumer<String, byte[]> consumer;
    private MockProducer<String, byte[]> producer;
    private DetectLoop loop;
    private Thread thread;
    private long offset;

    @BeforeEach
    void open() {
        consumer = consumer();
        producer = producer(true);
    }

    @AfterEach
    void close() throws Exception {
        loop.end();
        thread.join(10_000);
        assertThat(thread.isAlive()).as("the loop ends when it is told to").isFalse();
        eyes.close();
    }

    @Test
    void each_frame_becomes_a_detection_under_the_key_of_its_sitting() throws Exception {
        begin();
        give(NOW, false, MadePictures.jpeg(64, 48));
        give(NOW.plusMillis(1), false, "no picture".getBytes());
        await().until(() -> producer.history().size() == 2);
        ProducerRecord<String, byte[]> first = producer.history().get(0);
        assertThat(first.topic()).isEqualTo(WatchTopics.DETECTIONS);
        assertThat(first.key()).isEqualTo("sitting");
        Detection detection = WatchJson.read(first.value(), Detection.class);
        assertThat(detection.at()).isEqualTo(NOW);
        assertThat(detection.view()).isEqualTo(View.FIRST);
        assertThat(WatchJson.read(producer.history().get(1).value(), Detection.class)
                        .unusable())
                .isEqualTo("NOT_A_PICTURE");
        await().until(() -> committed() == 2);
        assertThat(counts.frames()).isEqualTo(2);
        assertThat(counts.detections()).isEqualTo(2);
        assertThat(counts.unusable()).isEqualTo(1);
    }

    @Test
    void a_frame_older_than_a_minute_is_skipped_and_counted_unless_it_is_a_stored_one() {
        begin();
        give(NOW.minus(STALE).minusMillis(1), false, MadePictures.jpeg(64, 48));
        give(NOW.minusSeconds(3600), true, MadePictures.jpeg(64, 48));
        give(NOW.minus(STALE), false, MadePictures.jpeg(64, 48));
        await().until(() -> committed() == 3);
        assertThat(producer.history()).hasSize(2);
        assertThat(counts.stale()).isEqualTo(1);
    }

    @Test
    void a_record_that_is_no_frame_is_laid_aside_with_the_reason() {
        begin();
        consumer.schedulePollTask(() -> consumer.addRecord(record("sitting", new RecordHeaders(), new byte[] {7})));
        await().until(() -> committed() == 1);
        ProducerRecord<String, byte[]> dead = producer.history().get(0);
        assertThat(dead.topic()).isEqualTo("yuankao.frames.v1.dlt");
        assertThat(dead.key()).isEqualTo("sitting");
        assertThat(dead.value()).containsExactly(7);
        assertThat(new String(dead.headers().lastHeader(DetectLoop.REASON).value(), StandardCharsets.UTF_8))
                .contains("no header \"view\"");
        assertThat(counts.dead()).isEqualTo(1);
    }

    @Test
    void nothing_is_committed_while_a_detection_is_on_its_way() throws Exception {
        producer = producer(false);
        begin();
        give(NOW, false, MadePictures.jpeg(64, 48));
        await().until(() -> producer.history().size() == 1);
        Thread.sleep(100);
        assertThat(committed()).isZero();
        assertThat(producer.completeNext()).isTrue();
        await().until(() -> committed() == 1);
    }

    @Test
    @DisplayName("a detection that Kafka does not take: its frame is read again with new connections")
    void what_was_not_taken_is_not_committed() {
        producer = producer(false);
        MockConsumer<String, byte[]> first = consumer;
        begin();
        give(NOW, false, MadePictures.jpeg(64, 48));
        await().until(() -> producer.history().size() == 1);
        producer.errorNext(new KafkaException("not taken"));
        await().atMost(Duration.ofSeconds(10)).until(() -> consumersOpened.get() == 2);
        assertThat(first.closed()).isTrue();
        assertThat(counts.detections()).isEqualTo(1);
    }

    private void begin() {
        FrameReader reader = new FrameReader(
                new PictureDecoder(new PictureLimits(1 << 20, 1 << 20)),
                eyes,
                RegisteredFaces.NONE,
                QualityFloor.MEASURED);
        loop = new DetectLoop(
                0,
                () -> consumersOpened.incrementAndGet() == 1 ? consumer : consumer(),
                () -> producer,
                reader,
                counts,
                STALE,
                Clock.fixed(NOW, ZoneOffset.UTC));
        thread = new Thread(loop);
        consumer.schedulePollTask(() -> consumer.rebalance(List.of(PARTITION)));
        thread.start();
    }

    private void give(Instant at, boolean late, byte[] bytes) {
        RecordHeaders headers = new RecordHeaders();
        Map<String, String> all = late
                ? Map.of("view", "FIRST", "at", at.toString(), "late", "true")
                : Map.of("view", "FIRST", "at", at.toString());
        all.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        consumer.schedulePollTask(() -> consumer.addRecord(record("sitting", headers, bytes)));
    }

    private ConsumerRecord<String, byte[]> record(String key, RecordHeaders headers, byte[] bytes) {
        return new ConsumerRecord<>(
                PARTITION.topic(),
                PARTITION.partition(),
                offset++,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                bytes,
                headers,
                Optional.empty());
    }

    private long committed() {
        OffsetAndMetadata committed = consumer.committed(Set.of(PARTITION)).get(PARTITION);
        return committed == null ? 0 : committed.offset();
    }

    private static MockConsumer<String, byte[]> consumer() {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>(OffsetResetStrategy.EARLIEST);
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 0L));
        return consumer;
    }

    /** @param completes false: what is sent stays on its way until the test says what became of it */
    private static MockProducer<String, byte[]> producer(boolean completes) {
        return new MockProducer<>(completes, new StringSerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized void flush() {
                // the original would complete everything
            }
        };
    }
}

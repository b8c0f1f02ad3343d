package org.yuankao.vision.frame;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.vision.backend.Deadline;
import org.yuankao.vision.kafka.WatchJson;

/**
 * One thread that reads frames and writes detections. Frames are committed after their detections are safe: what is
 * broken off between is read again, and whoever judges detections knows repetitions by their time.
 */
final class DetectLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(DetectLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LAGS = Duration.ofSeconds(5);
    private static final Duration LAG_PATIENCE = Duration.ofMillis(500);
    static final String REASON = "reason";

    private final int number;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Supplier<Producer<String, byte[]>> producers;
    private final FrameReader reader;
    private final FrameCounts counts;
    private final Duration stale;
    private final Clock clock;
    private volatile boolean over;
    private Deadline lagAsked = Deadline.in(Duration.ZERO);

    DetectLoop(
            int number,
            Supplier<Consumer<String, byte[]>> consumers,
            Supplier<Producer<String, byte[]>> producers,
            FrameReader reader,
            FrameCounts counts,
            Duration stale,
            Clock clock) {
        this.number = number;
        this.consumers = consumers;
        this.producers = producers;
        this.reader = reader;
        this.counts = counts;
        this.stale = stale;
        this.clock = clock;
    }

    /** Until {@link #end()} is called; whatever Kafka does not take is read again with new connections. */
    @Override
    public void run() {
        while (!over) {
            try (Consumer<String, byte[]> consumer = consumers.get();
                    Producer<String, byte[]> producer = producers.get()) {
                consumer.subscribe(List.of(WatchTopics.FRAMES));
                while (!over) {
                    work(consumer, producer);
                }
            } catch (KafkaException | ExecutionException e) {
                LOG.warn("Frames are read again from the last committed one: {}", e.toString());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                over = true;
            }
        }
    }

    private void work(Consumer<String, byte[]> consumer, Producer<String, byte[]> producer)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        var records = consumer.poll(POLL);
        for (ConsumerRecord<String, byte[]> record : records) {
            take(record, producer, sent);
        }
        if (!records.isEmpty()) {
            producer.flush();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
            commit(consumer);
        }
        measureLag(consumer);
    }

    private void take(
            ConsumerRecord<String, byte[]> record,
            Producer<String, byte[]> producer,
            List<Future<RecordMetadata>> sent) {
        counts.read.increment();
        try {
            Frame frame = Frame.of(record);
            if (!frame.late() && frame.at().isBefore(clock.instant().minus(stale))) {
                counts.stale.increment();
                return;
            }
            Detection detection = reader.read(frame);
            sent.add(producer.send(
                    new ProducerRecord<>(WatchTopics.DETECTIONS, frame.sittingId(), WatchJson.write(detection))));
            counts.detections.increment();
            if (detection.unusable() != null) {
                counts.unusable.increment();
            }
        } catch (Frame.UnreadableException e) {
            sent.add(bury(record, producer, e));
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A frame of sitting {} could not be measured: {}", record.key(), e.toString());
            sent.add(bury(record, producer, e));
        }
    }

    private Future<RecordMetadata> bury(
            ConsumerRecord<String, byte[]> record, Producer<String, byte[]> producer, Exception why) {
        counts.dead.increment();
        ProducerRecord<String, byte[]> dead = new ProducerRecord<>(
                WatchTopics.FRAMES + WatchTopics.DEAD_LETTER, null, record.key(), record.value(), record.headers());
        dead.headers().add(REASON, why.toString().getBytes(StandardCharsets.UTF_8));
        return producer.send(dead);
    }

    /** Partitions that another worker has by now are measured there again. */
    private static void commit(Consumer<String, byte[]> consumer) {
        try {
            consumer.commitSync();
        } catch (CommitFailedException | RebalanceInProgressException e) {
            LOG.info("Frames were given to another worker while they were read: {}", e.getMessage());
        }
    }

    /** Asks the broker, for what the consumer itself knows of the end is as old as its last answer for a partition. */
    private void measureLag(Consumer<String, byte[]> consumer) {
        if (!lagAsked.passed()) {
            return;
        }
        lagAsked = Deadline.in(BETWEEN_LAGS);
        try {
            long waiting = 0;
            for (var end :
                    consumer.endOffsets(consumer.assignment(), LAG_PATIENCE).entrySet()) {
                waiting += Math.max(0, end.getValue() - consumer.position(end.getKey(), LAG_PATIENCE));
            }
            counts.lag(number, waiting);
        } catch (TimeoutException e) {
            LOG.debug("The lag is not known: {}", e.getMessage());
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    void end() {
        over = true;
    }
}

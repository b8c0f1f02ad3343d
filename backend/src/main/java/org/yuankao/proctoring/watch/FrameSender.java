package org.yuankao.proctoring.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.FrameHeaders;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.FrameTaken;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * Hands frames on to the workers, or drops and counts them: nobody waits for Kafka. While it is away no frame even asks
 * it; the heartbeat finds out when it is back.
 */
@Component
@OnRole(Role.INGEST)
class FrameSender implements FrameTaken, LateFrames {

    private static final Logger LOG = LoggerFactory.getLogger(FrameSender.class);

    private final LastingFault away = new LastingFault(LOG, "Kafka does not take the frames, nobody watches them");
    private final Producer<String, byte[]> producer;
    private final Unanswered unanswered;
    private final Counter sent;
    private final Counter dropped;
    private volatile @Nullable Instant since;

    FrameSender(FrameProducer producer, Unanswered unanswered, MeterRegistry meters) {
        this.producer = producer.producer();
        this.unanswered = unanswered;
        this.sent = meters.counter("yuankao.frames.sent");
        this.dropped = meters.counter("yuankao.frames.dropped");
    }

    /** Whether Kafka has taken everything since {@link #since()}. */
    boolean handing() {
        return since != null;
    }

    /** None while Kafka refuses. */
    @Nullable
    Instant since() {
        return since;
    }

    @Override
    public void taken(Frame frame, FilmedSitting sitting) {
        if (!handing()) {
            dropped.increment();
            return;
        }
        unanswered.sent();
        hand(record(frame)).whenComplete((done, failure) -> (failure == null ? sent : dropped).increment());
    }

    @Override
    public CompletableFuture<Void> sendLate(Frame snapshot) {
        ProducerRecord<String, byte[]> record = record(snapshot);
        record.headers().add(FrameHeaders.LATE, WatchText.utf8("true"));
        return hand(record);
    }

    /** @param asked the moment from which frames count as handed on without interruption when this succeeds */
    CompletableFuture<Void> beat(ProducerRecord<String, byte[]> heartbeat, Instant asked) {
        return hand(heartbeat).thenRun(() -> {
            if (since == null) {
                since = asked;
                away.over();
            }
        });
    }

    private CompletableFuture<Void> hand(ProducerRecord<String, byte[]> record) {
        CompletableFuture<Void> handed = new CompletableFuture<>();
        try {
            producer.send(record, (place, failure) -> {
                if (failure == null) {
                    handed.complete(null);
                } else {
                    refused(failure);
                    handed.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            refused(e);
            handed.completeExceptionally(e);
        }
        return handed;
    }

    private void refused(Exception why) {
        boolean topicsJustMade = since == null && why instanceof UnknownTopicOrPartitionException;
        since = null;
        unanswered.answered();
        if (!topicsJustMade) {
            away.met(why);
        }
    }

    private static ProducerRecord<String, byte[]> record(Frame frame) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(WatchTopics.FRAMES, frame.sittingId().toString(), frame.jpeg());
        record.headers()
                .add(FrameHeaders.VIEW, WatchText.utf8(frame.view().name()))
                .add(FrameHeaders.AT, WatchText.utf8(frame.at().toString()));
        return record;
    }
}

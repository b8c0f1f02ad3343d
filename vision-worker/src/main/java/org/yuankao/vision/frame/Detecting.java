package org.yuankao.vision.frame;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.yuankao.vision.kafka.KafkaAddress;
import org.yuankao.vision.kafka.WatchProperties;

/** The threads that detect. They live as long as the worker: a Kafka that goes away and comes back is theirs to bear. */
public final class Detecting implements AutoCloseable {
    static final String GROUP = "yuankao-detect";

    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final List<DetectLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Detecting(KafkaAddress address, WatchProperties properties, FrameReader reader, FrameCounts counts) {
        for (int number = 0; number < properties.threads(); number++) {
            loops.add(new DetectLoop(
                    number,
                    () -> new KafkaConsumer<>(address.consumer(GROUP, properties.frames())),
                    () -> new KafkaProducer<>(address.producer()),
                    reader,
                    counts,
                    properties.stale(),
                    Clock.systemUTC()));
        }
    }

    /** Once; a further call does nothing. */
    public void start() {
        if (!threads.isEmpty()) {
            return;
        }
        for (DetectLoop loop : loops) {
            Thread thread = new Thread(loop, "detect-" + threads.size());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits for the frames at hand; whoever takes longer is left to end with the process. */
    @Override
    public void close() {
        loops.forEach(DetectLoop::end);
        try {
            for (Thread thread : threads) {
                thread.join(TO_FINISH.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Heartbeat;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Ids;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.shared.relay.Topics;

/**
 * Tells every second that this node hands frames on; without it a worker would take a silent Kafka for silent cameras.
 * While Kafka is away this is the one that asks whether it is back, and whether the topics are there.
 */
@Component
@OnRole(Role.INGEST)
class Heartbeats implements SmartLifecycle {

    private final String node = "ingest-" + Ids.next();
    private final FrameSender sender;
    private final Topics topics;
    private final ExamClock clock;
    private final NodeThread thread = new NodeThread("frame-heartbeat", this::beat, Duration.ofSeconds(1));

    Heartbeats(FrameSender sender, Topics topics, ExamClock clock) {
        this.sender = sender;
        this.topics = topics;
        this.clock = clock;
    }

    void beat() {
        if (!sender.handing() && !topics.lookAgain()) {
            return;
        }
        Instant now = clock.now();
        Heartbeat heartbeat = new Heartbeat(node, now, Objects.requireNonNullElse(sender.since(), now));
        sender.beat(new ProducerRecord<>(WatchTopics.HEARTBEATS, node, WatchJson.bytes(heartbeat)), now);
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }
}

package org.yuankao.proctoring.watch;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.proctoring.frame.Directory;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * What was measured in this node's frames: that it was measured at all shows that somebody watches, and before the
 * admission it becomes hints. What is not of this node, or not before the admission, is not even parsed.
 */
@Component
@OnRole(Role.INGEST)
class DetectionFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DetectionFeed.class);

    private final Directory directory;
    private final Unanswered unanswered;
    private final Hints hints;
    private final NodeThread thread;

    DetectionFeed(KafkaProperties kafka, Directory directory, Unanswered unanswered, Hints hints) {
        this.directory = directory;
        this.unanswered = unanswered;
        this.hints = hints;
        this.thread = new TopicEnd(WatchTopics.DETECTIONS, kafka, this::heard).thread("detection-feed");
    }

    private void heard(ConsumerRecord<String, String> record) {
        try {
            Optional<FilmedSitting> sitting = directory.known(UUID.fromString(record.key()));
            if (sitting.isPresent()) {
                unanswered.answered();
                if (!sitting.get().watched()) {
                    hints.seen(WatchJson.read(record.value(), Detection.class));
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The detection at {}-{} of {} is of no use", record.partition(), record.offset(), record.key(), e);
        }
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

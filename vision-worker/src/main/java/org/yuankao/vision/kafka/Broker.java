package org.yuankao.vision.kafka;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether Kafka answers, said once when that changes: Kafka's own clients would write a line for each try. For one
 * thread; its answers may be read by all.
 */
public final class Broker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaAddress address;
    private final NeededTopics topics;
    private @Nullable Admin admin;
    private boolean topicsMade;
    private volatile @Nullable Boolean there;

    public Broker(KafkaAddress address, int partitions) {
        this.address = address;
        this.topics = new NeededTopics(partitions);
    }

    /** Asks; with the first answer makes the topics that are missing. */
    public boolean answers() throws InterruptedException {
        try {
            ask();
            become(true, "Kafka answers; watching.");
            return true;
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            become(
                    false,
                    "Kafka at %s cannot be used (%s). Nothing is watched until it can; tasks go on."
                            .formatted(address.servers(), reason(e)));
            return false;
        }
    }

    private void ask() throws ExecutionException, TimeoutException, InterruptedException {
        if (admin == null) {
            admin = Admin.create(address.common());
        }
        if (topicsMade) {
            admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            topics.make(admin, PATIENCE);
            topicsMade = true;
        }
    }

    /** To be called when a topic turns out to be missing. */
    public void forgetTopics() {
        topicsMade = false;
    }

    private void become(boolean now, String sentence) {
        if (there != null && there == now) {
            return;
        }
        there = now;
        if (now) {
            LOG.info(sentence);
        } else {
            LOG.warn(sentence);
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof TimeoutException ? "no answer within " + PATIENCE.toSeconds() + " s" : cause.toString();
    }

    /** {@code answers}, {@code silent}, or {@code waiting} before the first try is over. */
    public String word() {
        Boolean known = there;
        return known == null ? "waiting" : known ? "answers" : "silent";
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}

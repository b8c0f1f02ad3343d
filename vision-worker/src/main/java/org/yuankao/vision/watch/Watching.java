package org.yuankao.vision.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.vision.episode.Judging;
import org.yuankao.vision.frame.Detecting;
import org.yuankao.vision.kafka.Broker;
import org.yuankao.vision.kafka.WatchProperties;

/**
 * Begins to watch when Kafka answers for the first time, and begins again with what has given up. The start of the worker
 * does not wait for it: the engine's tasks need no Kafka.
 */
@Component
class Watching implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TO_STOP = Duration.ofSeconds(12);

    private final WatchProperties properties;
    private final Broker broker;
    private final Detecting detecting;
    private final Judging judging;
    private @Nullable Thread keeper;

    Watching(WatchProperties properties, Broker broker, Detecting detecting, Judging judging) {
        this.properties = properties;
        this.broker = broker;
        this.detecting = detecting;
        this.judging = judging;
    }

    @Override
    public synchronized void start() {
        if (!properties.wanted()) {
            LOG.info("No address of Kafka is set (spring.kafka.bootstrap-servers): no frames are watched.");
            return;
        }
        Thread thread = new Thread(this::keep, "watching");
        thread.setDaemon(true);
        thread.start();
        keeper = thread;
    }

    private void keep() {
        try {
            while (true) {
                if (broker.answers()) {
                    begin();
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("Watching ends");
        } finally {
            detecting.close();
            judging.close();
            broker.close();
        }
    }

    /** Both again and again: what runs already is left alone. */
    private void begin() {
        try {
            detecting.start();
            if (!judging.runs()) {
                broker.forgetTopics();
                judging.start();
            }
        } catch (RuntimeException e) {
            LOG.warn("Watching could not begin and is tried again: {}", e.toString());
        }
    }

    @Override
    public synchronized void stop() {
        Thread thread = keeper;
        keeper = null;
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(TO_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return keeper != null;
    }
}

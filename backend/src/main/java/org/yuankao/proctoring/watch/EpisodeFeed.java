package org.yuankao.proctoring.watch;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** What the workers suspect, told to those who steer the cameras and keep the pictures. */
@Component
@OnRole(Role.INGEST)
class EpisodeFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EpisodeFeed.class);

    private final List<EpisodeHearer> hearers;
    private final NodeThread thread;

    EpisodeFeed(KafkaProperties kafka, List<EpisodeHearer> hearers) {
        this.hearers = hearers;
        this.thread = new TopicEnd(WatchTopics.EPISODES, kafka, this::heard).thread("episode-feed");
    }

    private void heard(ConsumerRecord<String, String> record) {
        try {
            Episode episode = WatchJson.read(record.value(), Episode.class);
            hearers.forEach(hearer -> hearer.heard(episode));
        } catch (RuntimeException e) {
            // one record that cannot be used must not hold up the next one
            LOG.warn("The episode at {}-{} of {} is of no use", record.partition(), record.offset(), record.key(), e);
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

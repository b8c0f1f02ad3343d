package org.yuankao.proctoring.incident;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.shared.problem.DatabaseAway;

/**
 * What happens to an episode that cannot be taken (fault 29). What will never be usable goes to the dead letters at once;
 * anything else is tried again, a few times when it may be this one message, for ever when it is the database.
 */
@Component
@OnRole(Role.ENGINE)
class EpisodeFaults implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EpisodeFaults.class);
    private static final BackOff THREE_MORE = new FixedBackOff(300, 3);

    private final LastingFault standing = new LastingFault(LOG, "Episodes cannot be taken and are tried again");
    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final DefaultErrorHandler handler;
    private final Counter dead;

    EpisodeFaults(KafkaProperties kafka, MeterRegistry metrics) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties(null));
        // its own thread waits, and a dead letter that is not taken keeps the message where it is
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        producers = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        dead = metrics.counter("yuankao.episodes.dead");
        handler = handler(new KafkaTemplate<>(producers));
    }

    private DefaultErrorHandler handler(KafkaTemplate<String, byte[]> letters) {
        var publisher = new DeadLetterPublishingRecoverer(
                letters, (record, why) -> new TopicPartition(record.topic() + WatchTopics.DEAD_LETTER, -1));
        DefaultErrorHandler made = new DefaultErrorHandler(
                (record, why) -> {
                    publisher.accept(record, why);
                    dead.increment();
                    LOG.error(
                            "{} is a dead letter: {}", name(record), cause(why).toString());
                },
                THREE_MORE);
        made.addNotRetryableExceptions(UnusableEpisode.class);
        made.setBackOffFunction((record, why) -> DatabaseAway.is(why) ? forEver() : null);
        // it would write a trace for each attempt
        made.setLogLevel(KafkaException.Level.DEBUG);
        made.setRetryListeners((record, why, attempt) -> {
            if (!(cause(why) instanceof UnusableEpisode)) {
                standing.met(why);
            }
        });
        return made;
    }

    DefaultErrorHandler handler() {
        return handler;
    }

    void over() {
        standing.over();
    }

    private static BackOff forEver() {
        ExponentialBackOff backOff = new ExponentialBackOff(300, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static String name(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    private static Throwable cause(Throwable why) {
        return why.getCause() == null ? why : why.getCause();
    }

    @Override
    public void destroy() {
        producers.destroy();
    }
}

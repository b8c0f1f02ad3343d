package org.yuankao.proctoring.incident;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.WatchTopics;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/**
 * Reads the episodes, each for one of the nodes of role {@code engine}. An offset is committed after the transaction of
 * its episode, so what a dying node had in hand is read again, which the intake does not mind.
 */
@Configuration(proxyBeanMethods = false)
class EpisodeListening {

    static final String GROUP = "yuankao-incidents";

    /** Two threads keep up with far more incidents than people could look at. */
    private static final int THREADS = 2;

    @Bean
    @OnRole(Role.ENGINE)
    ConcurrentMessageListenerContainer<String, byte[]> incidentEpisodes(
            KafkaProperties kafka, EpisodeIntake intake, EpisodeJson json, EpisodeFaults faults) {
        return container(kafka.buildConsumerProperties(null), intake::take, json, faults);
    }

    static ConcurrentMessageListenerContainer<String, byte[]> container(
            Map<String, Object> settings, Consumer<Episode> intake, EpisodeJson json, EpisodeFaults faults) {
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // a group that is new, or that was away longer than its offsets are kept, has missed everything
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MS_CONFIG, 500);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);
        // a topic that is created after the node has started is found this soon
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);

        ContainerProperties properties = new ContainerProperties(WatchTopics.EPISODES);
        properties.setGroupId(GROUP);
        properties.setAckMode(ContainerProperties.AckMode.RECORD);
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((MessageListener<String, byte[]>) record -> {
            intake.accept(json.read(record.value()));
            faults.over();
        });
        var container = new ConcurrentMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setBeanName("incident-episodes");
        container.setConcurrency(THREADS);
        container.setCommonErrorHandler(faults.handler());
        return container;
    }
}

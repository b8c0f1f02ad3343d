package org.yuankao.shared.relay;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/**
 * The relay's own way to Kafka. It has threads of its own and may wait for what the first message to a topic costs, which
 * no request may; and a failure is said once, by {@link Delivery}, without the message in the log.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicProperties.class)
class RelayProducer {

    private static final int PATIENCE_MILLIS = 2_000;

    @Bean
    @OnRole(Role.ENGINE)
    KafkaTemplate<Object, Object> relayKafka(ProducerFactory<Object, Object> producers) {
        KafkaTemplate<Object, Object> kafka =
                new KafkaTemplate<>(producers, Map.of(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS));
        kafka.setProducerListener(new ProducerListener<>() {});
        return kafka;
    }
}

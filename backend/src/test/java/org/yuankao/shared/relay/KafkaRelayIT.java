package org.yuankao.shared.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.yuankao.shared.Ids;
import org.yuankao.shared.RelayEntry;

/** A real broker, which is away at first and away again at the end (fault 11). */
class KafkaRelayIT {

    @Test
    void entries_arrive_in_order_with_their_ids_and_a_missing_kafka_holds_nobody() throws Exception {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.afterPropertiesSet();
        String address = broker.getBrokersAsString();
        DefaultKafkaProducerFactory<Object, Object> producers = producers(address);
        KafkaRelay relay = new KafkaRelay(new KafkaTemplate<>(producers), topics(address), new ObjectMapper());
        try {
            await().atMost(Duration.ofSeconds(20)).until(relay::ready);
            String sitting = Ids.next().toString();
            for (int i = 1; i <= 3; i++) {
                RelayEntry entry = entry(i, sitting);
                await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> {
                    relay.deliver(entry);
                    return true;
                });
            }
            assertThat(read(broker))
                    .extracting(record ->
                            new String(record.headers().lastHeader("event-id").value()) + " " + record.key() + " "
                                    + record.value())
                    .containsExactly(
                            "1 " + sitting + " {\"n\":1}",
                            "2 " + sitting + " {\"n\":2}",
                            "3 " + sitting + " {\"n\":3}");
        } finally {
            producers.destroy();
            broker.destroy();
        }
    }

    @Test
    void while_kafka_is_away_the_target_says_so_and_pauses() {
        DefaultKafkaProducerFactory<Object, Object> producers = producers("127.0.0.1:9");
        KafkaRelay relay = new KafkaRelay(new KafkaTemplate<>(producers), topics("127.0.0.1:9"), new ObjectMapper());

        Instant asked = Instant.now();
        assertThat(relay.ready()).isFalse();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));

        Instant again = Instant.now();
        assertThat(relay.ready()).isFalse();
        assertThat(Duration.between(again, Instant.now())).isLessThan(Duration.ofMillis(100));
        producers.destroy();
    }

    private static RelayEntry entry(int n, String key) {
        return new RelayEntry(n, "kafka", key, "sittings", "d" + n, Map.of("n", n), Instant.now(), 0);
    }

    private static Topics topics(String address) {
        KafkaProperties properties = new KafkaProperties();
        properties.setBootstrapServers(List.of(address));
        return new Topics(properties, new TopicProperties(24));
    }

    private static DefaultKafkaProducerFactory<Object, Object> producers(String address) {
        return new DefaultKafkaProducerFactory<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                address,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                50));
    }

    private static List<ConsumerRecord<String, String>> read(EmbeddedKafkaKraftBroker broker) {
        Map<String, Object> settings = KafkaTestUtils.consumerProps("reader", "false", broker);
        try (Consumer<String, String> consumer = new DefaultKafkaConsumerFactory<>(
                        settings, new StringDeserializer(), new StringDeserializer())
                .createConsumer()) {
            consumer.subscribe(List.of("yuankao.sittings.v1"));
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(300)).forEach(all::add);
                return all.size() >= 3;
            });
            return all;
        }
    }
}

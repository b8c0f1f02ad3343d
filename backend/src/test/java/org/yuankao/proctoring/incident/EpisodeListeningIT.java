package org.yuankao.proctoring.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;
import org.yuankao.processes.watching.WatchTopics;

/** A real broker; what is taken is noted in memory, for what PostgreSQL makes of it has a test of its own. */
@DisplayName("Episodes are read from Kafka: nothing lost, nothing held up by a poison message (faults 9, 12, 29)")
class EpisodeListeningIT {

    private static final String LETTERS = WatchTopics.EPISODES + WatchTopics.DEAD_LETTER;

    private final List<UUID> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger databaseAwayFor = new AtomicInteger();
    private final AtomicInteger brokenFor = new AtomicInteger();
    private final EpisodeJson json = new EpisodeJson();
    private EmbeddedKafkaKraftBroker broker;
    private KafkaTemplate<String, byte[]> worker;
    private DefaultKafkaProducerFactory<String, byte[]> producers;
    private EpisodeFaults faults;
    private ConcurrentMessageListenerContainer<String, byte[]> container;

    @BeforeEach
    void listen() {
        broker = new EmbeddedKafkaKraftBroker(1, 1, WatchTopics.EPISODES, LETTERS);
        broker.afterPropertiesSet();
        KafkaProperties properties = new KafkaProperties();
        properties.setBootstrapServers(List.of(broker.getBrokersAsString()));
        producers = new DefaultKafkaProducerFactory<>(
                KafkaTestUtils.producerProps(broker), new StringSerializer(), new ByteArraySerializer());
        worker = new KafkaTemplate<>(producers);
        faults = new EpisodeFaults(properties, new SimpleMeterRegistry());
        container = EpisodeListening.container(
                properties.buildConsumerProperties(null), episode -> take(episode), json, faults);
        container.start();
    }

    @AfterEach
    void end() {
        container.stop();
        faults.destroy();
        producers.destroy();
        broker.destroy();
    }

    private void take(Episode episode) {
        if (databaseAwayFor.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new DataAccessResourceFailureException("away");
        }
        if (episode.kind() == IncidentKind.VOICES && brokenFor.incrementAndGet() > 0) {
            throw new IllegalStateException("an error of ours");
        }
        taken.add(episode.id());
    }

    @Test
    void poison_goes_to_the_dead_letters_and_the_rest_flows() throws Exception {
        Episode before = episode(IncidentKind.LEFT_SEAT);
        Episode after = episode(IncidentKind.SEVERAL_PERSONS);
        send(json.write(before));
        send("{not json");
        send("{\"id\":\"" + UUID.randomUUID() + "\",\"kind\":\"LEFT_SEAT\"}");
        send(json.write(after).replace("SEVERAL_PERSONS", "A_KIND_OF_TOMORROW"));
        send(json.write(episode(IncidentKind.VOICES)));
        send(json.write(after).replaceFirst("\\{", "{\"aMemberOfTomorrow\":1,"));

        await().atMost(Duration.ofSeconds(30)).until(() -> taken.contains(after.id()));
        assertThat(taken).containsExactly(before.id(), after.id());
        assertThat(brokenFor).as("tried again before it was given up").hasValueGreaterThan(3);
        assertThat(letters(4))
                .extracting(ConsumerRecord::value)
                .anyMatch("{not json"::equals)
                .anyMatch(letter -> letter.contains("A_KIND_OF_TOMORROW"))
                .anyMatch(letter -> letter.contains("VOICES"));
    }

    @Test
    void while_the_database_is_away_an_episode_waits_and_is_no_dead_letter() throws Exception {
        databaseAwayFor.set(6);
        Episode waiting = episode(IncidentKind.LEFT_SEAT);
        send(json.write(waiting));

        await().atMost(Duration.ofSeconds(40)).until(() -> taken.contains(waiting.id()));
        assertThat(databaseAwayFor).hasValue(0);
        assertThat(letters(0)).isEmpty();
    }

    private void send(String message) throws Exception {
        worker.send(new ProducerRecord<>(WatchTopics.EPISODES, "one-key", message.getBytes(StandardCharsets.UTF_8)))
                .get();
    }

    private List<ConsumerRecord<String, String>> letters(int atLeast) {
        Map<String, Object> settings = KafkaTestUtils.consumerProps("letters", "false", broker);
        try (Consumer<String, String> consumer = new DefaultKafkaConsumerFactory<>(
                        settings, new StringDeserializer(), new StringDeserializer())
                .createConsumer()) {
            consumer.subscribe(List.of(LETTERS));
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofSeconds(1)).forEach(all::add);
                return all.size() >= atLeast;
            });
            return all;
        }
    }

    private static Episode episode(IncidentKind kind) {
        Instant now = Instant.now();
        return new Episode(
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                kind,
                View.FIRST,
                Phase.STARTED,
                now,
                now,
                false,
                null,
                null,
                0,
                "full",
                "none",
                List.of());
    }
}

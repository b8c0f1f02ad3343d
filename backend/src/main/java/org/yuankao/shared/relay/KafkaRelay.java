package org.yuankao.shared.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Relay;
import org.yuankao.shared.RelayEntry;
import org.yuankao.shared.RelayTarget;
import org.yuankao.shared.Role;

/**
 * Topic {@code yuankao.<type>.v1}, key = the entry's key, value = its payload as JSON, header {@code event-id} = its id.
 * While Kafka is away the entries stay where they are and one attempt now and then finds out when it is back.
 */
@Component
@OnRole(Role.ENGINE)
class KafkaRelay implements RelayTarget {

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 10;

    private final KafkaTemplate<Object, Object> kafka;
    private final Topics topics;
    private final ObjectMapper json;
    private volatile long notBeforeNanos = System.nanoTime();
    private volatile int failures;

    KafkaRelay(KafkaTemplate<Object, Object> kafka, Topics topics, ObjectMapper json) {
        this.kafka = kafka;
        this.topics = topics;
        this.json = json;
    }

    @Override
    public String name() {
        return Relay.KAFKA;
    }

    @Override
    public boolean ready() {
        if (System.nanoTime() - notBeforeNanos < 0) {
            return false;
        }
        if (!topics.exist()) {
            pause();
            return false;
        }
        return true;
    }

    @Override
    public void deliver(RelayEntry entry) {
        try {
            ProducerRecord<Object, Object> record = new ProducerRecord<>(
                    "yuankao." + entry.type() + ".v1", entry.key(), json.writeValueAsString(entry.payload()));
            record.headers().add("event-id", Long.toString(entry.id()).getBytes(StandardCharsets.US_ASCII));
            kafka.send(record).get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
            failures = 0;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            pause();
            throw new IllegalStateException("Kafka did not take it: " + e.getMessage(), e);
        }
    }

    private void pause() {
        Duration wait = BackOff.after(Math.min(failures++, 6));
        notBeforeNanos = System.nanoTime() + wait.toNanos();
    }
}

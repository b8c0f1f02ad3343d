package org.yuankao.shared.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Relay;

/** Writes entries; without a transaction there is nothing they could belong to, so that is an error. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox implements Relay {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Doorbell doorbell;

    Outbox(JdbcClient jdbc, ObjectMapper json, Doorbell doorbell) {
        this.jdbc = jdbc;
        this.json = json;
        this.doorbell = doorbell;
    }

    @Override
    public void send(String key, String target, String type, Map<String, ?> payload) {
        sendOnce(key, target, type, Ids.next().toString(), payload);
    }

    @Override
    public void sendOnce(String key, String target, String type, String dedupe, Map<String, ?> payload) {
        jdbc.sql("""
                        insert into shared.relay_entry (target, key, type, dedupe, payload)
                        values (:target, :key, :type, :dedupe, :payload::jsonb)
                        on conflict on constraint relay_entry_once do nothing""")
                .param("target", target)
                .param("key", key)
                .param("type", type)
                .param("dedupe", dedupe)
                .param("payload", write(payload))
                .update();
        doorbell.ringAfterCommit();
    }

    @Override
    public int sendAll(String target, String type, String select, Map<String, ?> parameters) {
        int written = jdbc.sql("""
                        insert into shared.relay_entry (target, type, key, dedupe, payload)
                        select :relayTarget, :relayType, chosen.key, chosen.dedupe, chosen.payload
                        from (%s) as chosen (key, dedupe, payload)
                        on conflict on constraint relay_entry_once do nothing""".formatted(select))
                .params(parameters)
                .param("relayTarget", target)
                .param("relayType", type)
                .update();
        doorbell.ringAfterCommit();
        return written;
    }

    private String write(Map<String, ?> payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A relay payload is written as JSON", e);
        }
    }
}

package org.yuankao.shared;

import java.util.Map;

/**
 * The one outbox. Entries are written in the caller's transaction and delivered afterwards by nodes of role {@code
 * engine}, per target and key in the order of their ids. Ids are drawn when the entry is written, not when it commits:
 * a sender that needs the order among concurrent transactions holds the lock of the row the key names.
 */
public interface Relay {

    /** The engine's side of a sitting, delivered by {@code workflow}. */
    String ENGINE = "engine";

    /** Kafka; the type is the topic's short name, {@code sittings} goes to {@code yuankao.sittings.v1}. */
    String KAFKA = "kafka";

    /** Payload: scalars, lists and maps of them; written as JSON. */
    void send(String key, String target, String type, Map<String, ?> payload);

    /** The same, once for ever: an entry of equal target, key, type and dedupe is not written again. */
    void sendOnce(String key, String target, String type, String dedupe, Map<String, ?> payload);

    /**
     * One {@code insert … select} for many keys.
     *
     * @param select yields the columns {@code key text, dedupe text, payload jsonb} in this order, parameters by name
     * @return entries written; those that exist already are left out
     */
    int sendAll(String target, String type, String select, Map<String, ?> parameters);
}

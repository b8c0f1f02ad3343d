package org.yuankao.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something that has to happen after a commit.
 *
 * @param id grows with time; the consumer's event id
 * @param key entries of one key and target are delivered in the order of their ids
 * @param dedupe with target, key and type it names the event once and for all
 * @param attempts deliveries that failed before this one
 */
public record RelayEntry(
        long id,
        String target,
        String key,
        String type,
        String dedupe,
        Map<String, Object> payload,
        Instant createdAt,
        int attempts) {}

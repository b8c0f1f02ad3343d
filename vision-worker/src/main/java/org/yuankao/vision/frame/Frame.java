package org.yuankao.vision.frame;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.yuankao.processes.watching.FrameHeaders;
import org.yuankao.processes.watching.View;

/**
 * One picture of one camera.
 *
 * @param at names the frame together with sitting and view
 * @param late a stored snapshot that is read after a gap
 * @param bytes as they came from a browser: anything at all
 */
record Frame(String sittingId, View view, Instant at, boolean late, byte[] bytes) {
    static Frame of(ConsumerRecord<String, byte[]> record) throws UnreadableException {
        if (record.key() == null || record.key().isBlank()) {
            throw new UnreadableException("The record has no key.");
        }
        if (record.value() == null) {
            throw new UnreadableException("The record has no bytes.");
        }
        try {
            return new Frame(
                    record.key(),
                    View.valueOf(required(record, FrameHeaders.VIEW)),
                    Instant.parse(required(record, FrameHeaders.AT)),
                    header(record, FrameHeaders.LATE).map(Boolean::parseBoolean).orElse(false),
                    record.value());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableException("A header cannot be read: " + e.getMessage());
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) throws UnreadableException {
        return header(record, name)
                .orElseThrow(() -> new UnreadableException("The record has no header \"" + name + "\"."));
    }

    private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** The record says not even whose frame it is. */
    static final class UnreadableException extends Exception {
        UnreadableException(String sentence) {
            super(sentence);
        }
    }
}

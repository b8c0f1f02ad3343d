package org.yuankao.vision.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.View;

class FrameTest {
    @Test
    void a_record_says_whose_frame_it_is_and_when_it_was_taken() throws Exception {
        ConsumerRecord<String, byte[]> record = record("sitting", new byte[] {1});
        with(with(record, "view", "SECOND"), "at", "2026-11-23T01:00:00.125Z");
        Frame frame = Frame.of(record);
        assertThat(frame.sittingId()).isEqualTo("sitting");
        assertThat(frame.view()).isEqualTo(View.SECOND);
        assertThat(frame.at()).isEqualTo(Instant.parse("2026-11-23T01:00:00.125Z"));
        assertThat(frame.late()).isFalse();
        assertThat(Frame.of(with(record, "late", "true")).late()).isTrue();
    }

    @Test
    void what_says_less_is_refused_with_the_reason() {
        refused(record(null, new byte[1]), "no key");
        refused(record("sitting", null), "no bytes");
        refused(record("sitting", new byte[1]), "no header \"view\"");
        refused(with(record("sitting", new byte[1]), "view", "THIRD"), "THIRD");
        refused(with(record("sitting", new byte[1]), "view", "FIRST"), "no header \"at\"");
        refused(with(with(record("sitting", new byte[1]), "view", "FIRST"), "at", "noon"), "noon");
    }

    private static void refused(ConsumerRecord<String, byte[]> record, String reason) {
        assertThatThrownBy(() -> Frame.of(record))
                .isInstanceOf(Frame.UnreadableException.class)
                .hasMessageContaining(reason);
    }

    static ConsumerRecord<String, byte[]> record(String key, byte[] value) {
        return new ConsumerRecord<>("frames", 0, 0, key, value);
    }

    static ConsumerRecord<String, byte[]> with(ConsumerRecord<String, byte[]> record, String header, String value) {
        record.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        return record;
    }
}

package org.yuankao.proctoring.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.Problem;

@DisplayName("A2: frames hold only so many threads; the next one is told to come again, at once")
class FrameGateTest {

    private final FrameGate gate = new FrameGate(new FrameProperties(
            DataSize.ofKilobytes(256),
            4_000_000,
            2,
            1,
            10,
            Duration.ofSeconds(5),
            Duration.ofMillis(600),
            8,
            DataSize.ofMegabytes(1),
            Duration.ofSeconds(2),
            "yuankao-detect",
            Duration.ofSeconds(15)));

    @Test
    void the_third_of_two_is_refused_and_places_become_free_again() {
        through(
                UUID.randomUUID(),
                () -> through(UUID.randomUUID(), () -> {
                    refused(UUID.randomUUID(), "proctoring.frame.busy");
                    return "";
                }));

        assertThat(through(UUID.randomUUID(), () -> "read")).isEqualTo("read");
    }

    @Test
    void one_camera_holds_its_own_places_only() {
        UUID sitting = UUID.randomUUID();
        through(sitting, () -> {
            refused(sitting, "proctoring.frame.under-way");
            assertThat(gate.through(sitting, View.SECOND, () -> "read")).isEqualTo("read");
            return through(UUID.randomUUID(), () -> "read");
        });

        assertThat(through(sitting, () -> "read")).isEqualTo("read");
    }

    @Test
    void a_refused_frame_leaves_its_place() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> through(UUID.randomUUID(), () -> {
                        throw Problem.of("proctoring.frame.not-jpeg");
                    }))
                    .hasMessage("proctoring.frame.not-jpeg");
        }
    }

    private <T> T through(UUID sitting, Supplier<T> work) {
        return gate.through(sitting, View.FIRST, work);
    }

    private void refused(UUID sitting, String code) {
        assertThatThrownBy(() -> through(sitting, () -> "read")).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.values()).containsEntry("retryAfterSeconds", 2L);
        });
    }
}

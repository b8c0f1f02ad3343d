package org.yuankao.proctoring.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.yuankao.shared.Problem;

@DisplayName("A2: frames hold only so many threads; the next one is told to come again, at once")
class FrameGateTest {

    private final FrameGate gate = new FrameGate(new FrameProperties(
            DataSize.ofKilobytes(256),
            4_000_000,
            2,
            Duration.ofSeconds(5),
            Duration.ofMillis(600),
            8,
            DataSize.ofMegabytes(1),
            Duration.ofSeconds(2),
            "yuankao-detect",
            Duration.ofSeconds(15)));

    @Test
    void the_third_of_two_is_refused_and_places_become_free_again() {
        gate.through(() -> gate.through(() -> {
            assertThatThrownBy(() -> gate.through(() -> "read")).isInstanceOfSatisfying(Problem.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("proctoring.frame.busy");
                assertThat(refusal.values()).containsEntry("retryAfterSeconds", 2L);
            });
            return "";
        }));

        assertThat(gate.through(() -> "read")).isEqualTo("read");
    }

    @Test
    void a_refused_frame_leaves_its_place() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> gate.through(() -> {
                        throw Problem.of("proctoring.frame.not-jpeg");
                    }))
                    .hasMessage("proctoring.frame.not-jpeg");
        }
    }
}

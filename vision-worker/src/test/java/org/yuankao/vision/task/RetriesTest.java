package org.yuankao.vision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {
    @Test
    void all_pauses_together_are_over_before_the_engine_asks_a_person() {
        Duration sum = Duration.ZERO;
        Retries retries = Retries.after(null);
        while (retries.left() > 0) {
            sum = sum.plus(retries.pause());
            retries = Retries.after(retries.left());
        }
        assertThat(sum).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(45));
    }

    @Test
    void tries_given_by_an_administrator_are_taken() {
        assertThat(Retries.after(50)).isEqualTo(new Retries(5, Duration.ofSeconds(1)));
        assertThat(Retries.after(3)).isEqualTo(new Retries(2, Duration.ofSeconds(8)));
        assertThat(Retries.after(1)).isEqualTo(Retries.NONE);
        assertThat(Retries.after(0)).isEqualTo(Retries.NONE);
    }
}

package org.yuankao.shared.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void each_failure_doubles_the_wait_up_to_a_minute() {
        assertThat(BackOff.after(0)).isEqualTo(Duration.ofMillis(200));
        assertThat(BackOff.after(3)).isEqualTo(Duration.ofMillis(1600));
        assertThat(BackOff.after(9)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BackOff.after(10_000)).isEqualTo(Duration.ofMinutes(1));
    }
}

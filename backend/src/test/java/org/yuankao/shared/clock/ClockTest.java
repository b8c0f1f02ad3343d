package org.yuankao.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuankao.shared.SharedProperties;

@DisplayName("Fault 16: a clock that steps is seen")
class ClockTest {

    @ParameterizedTest
    @CsvSource({"PT0.9S, UP", "PT-0.9S, UP", "PT1.5S, OUT_OF_SERVICE", "PT-1H, OUT_OF_SERVICE"})
    void a_node_whose_clock_is_more_than_a_second_away_is_unhealthy(Duration ahead, String status) {
        MeasuredClock clock = mock(MeasuredClock.class);
        when(clock.last()).thenReturn(new ClockReading(Instant.now(), System.nanoTime(), ahead, Instant.now()));
        SharedProperties properties = new SharedProperties(
                Path.of("k"),
                false,
                Path.of("o"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                null,
                false,
                SharedProperties.Https.OFF);

        assertThat(new ClockHealth(clock, properties).health().getStatus().getCode())
                .isEqualTo(status);
    }
}

package org.yuankao.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.SharedProperties;

@IntegrationTest
class ExamClockIT {

    private static final Duration NEAR = Duration.ofMillis(300);

    @Autowired
    ExamClock clock;

    @Autowired
    TestClock test;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_nodes_idea_of_time_is_the_databases() {
        Instant day = Instant.parse("2022-11-26T01:00:00Z");
        test.setTo(day);

        assertThat(clock.now()).isBetween(day, day.plus(NEAR));
    }

    @Test
    void between_two_looks_the_node_counts_on_by_itself_and_the_next_look_follows_a_move() throws Exception {
        MeasuredClock measured = new MeasuredClock(jdbc, refresh(Duration.ofMillis(200)));
        Instant day = Instant.parse("2022-11-26T01:00:00Z");
        test.setTo(day);
        assertThat(Duration.between(measured.now(), Instant.now()).abs()).isLessThan(NEAR);

        Thread.sleep(250);
        measured.measure();

        assertThat(measured.now())
                .isBetween(day.plusMillis(200), day.plusMillis(250).plus(NEAR));
    }

    @Test
    void the_simulated_clock_is_no_error_of_the_nodes_own() {
        MeasuredClock measured = new MeasuredClock(jdbc, refresh(Duration.ZERO));
        test.advance(Duration.ofDays(400));
        measured.now();

        assertThat(measured.last().drift().abs()).isLessThan(NEAR);
    }

    private static SharedProperties refresh(Duration span) {
        return new SharedProperties(
                Path.of("k"),
                false,
                Path.of("o"),
                span,
                Duration.ofSeconds(1),
                null,
                false,
                SharedProperties.Https.OFF);
    }
}

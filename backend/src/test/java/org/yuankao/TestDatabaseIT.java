package org.yuankao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
class TestDatabaseIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void the_application_writes_with(String safety) {
        assertThat(jdbc.sql("select current_setting(?)")
                        .param(safety)
                        .query(String.class)
                        .single())
                .isEqualTo("on");
    }

    @Test
    @Transactional
    void the_clock_moves_for_the_application_even_inside_its_transaction() {
        Instant day = Instant.parse("2022-11-19T01:00:00Z");

        clock.setTo(day);
        clock.advance(Duration.ofMinutes(90));

        Instant seen = jdbc.sql("select shared.exam_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        assertThat(seen).isBetween(day.plus(90, ChronoUnit.MINUTES), day.plus(91, ChronoUnit.MINUTES));
    }

    @Test
    void without_a_move_the_clock_is_the_databases_own() {
        assertThat(jdbc.sql("select shared.exam_now() = statement_timestamp()")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}

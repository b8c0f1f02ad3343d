package org.yuankao.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Faults 9 and 10 in the log. */
class DatabaseAwayFilterTest {

    private static final String ENGINE = "org.camunda.bpm.engine.jobexecutor";

    @Test
    void the_engine_does_not_repeat_that_the_database_is_away() {
        assertThat(decide(ENGINE, new IllegalStateException(new SQLException("refused", "08001"))))
                .isEqualTo(FilterReply.DENY);
        assertThat(decide(ENGINE, new SQLException("terminating connection", "57P01")))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void a_fault_among_the_parameters_counts_too() {
        Object[] parameters = {"message", new SQLException("refused", "08001")};
        assertThat(new DatabaseAwayFilter()
                        .decide(null, new LoggerContext().getLogger(ENGINE), Level.ERROR, "{}", parameters, null))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void a_connection_that_the_pool_took_away_says_nothing_new() {
        assertThat(decide(ENGINE, new IllegalStateException(new SQLException("Connection is closed"))))
                .isEqualTo(FilterReply.DENY);
        assertThat(decide(ENGINE, new SQLException("This statement has been closed.")))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void a_trace_that_is_written_as_text_counts_too() {
        String http = "org.camunda.bpm.engine.rest.exception";
        assertThat(text(http, "org.springframework.transaction.CannotCreateTransactionException: no connection"))
                .isEqualTo(FilterReply.DENY);
        assertThat(text(http, "java.lang.IllegalStateException: no such task")).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void whatever_else_happens_is_written() {
        assertThat(decide(ENGINE, null)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(ENGINE, new IllegalStateException("a job failed"))).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(ENGINE, new SQLException("no space left on device", "53100")))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void a_session_that_cannot_be_read_or_stored_says_nothing_new() {
        String container = "org.apache.catalina.core.ContainerBase.[Tomcat].[localhost].[/].[dispatcherServlet]";
        assertThat(decide(container, new IllegalStateException(new SQLException("refused", "08001"))))
                .isEqualTo(FilterReply.DENY);
        assertThat(decide(container, new IllegalStateException("a fault of ours")))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void a_start_that_fails_for_want_of_the_database_is_written() {
        assertThat(decide("org.springframework.boot.SpringApplication", new SQLException("refused", "08001")))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    private static FilterReply text(String logger, String parameter) {
        return new DatabaseAwayFilter()
                .decide(
                        null,
                        new LoggerContext().getLogger(logger),
                        Level.WARN,
                        "ENGINE-REST-HTTP500 {}",
                        new Object[] {parameter},
                        null);
    }

    private static FilterReply decide(String logger, @Nullable Throwable thrown) {
        return new DatabaseAwayFilter()
                .decide(null, new LoggerContext().getLogger(logger), Level.ERROR, "message", null, thrown);
    }
}

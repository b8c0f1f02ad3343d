package org.yuankao.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fault 9: what a person reads in the log while the database is away. */
class LastingFaultTest {

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final LoggerContext context = new LoggerContext();
    private Instant now = LocalDateTime.parse("2026-11-21T09:00:30")
            .atZone(ZoneId.systemDefault())
            .toInstant();
    private LastingFault fault;

    @BeforeEach
    void listen() {
        Logger log = context.getLogger("fault");
        log.addAppender(written);
        written.start();
        fault = new LastingFault(log, "The database is away", () -> now);
    }

    @Test
    void says_its_beginning_once_and_its_end_once() {
        for (int i = 0; i < 500; i++) {
            fault.met(new IllegalStateException("statement", new java.net.ConnectException("refused\nby the host")));
            now = now.plusMillis(20);
        }
        fault.over();
        fault.over();
        assertThat(sentences())
                .containsExactly(
                        "The database is away (met 1 times since 09:00:30): java.net.ConnectException: refused",
                        "Over after 10 s: The database is away");
    }

    @Test
    void says_every_half_minute_how_often_it_was_met() {
        for (int i = 0; i < 61; i++) {
            fault.met(new IllegalStateException("refused"));
            now = now.plusSeconds(1);
        }
        assertThat(sentences()).hasSize(3).last().asString().contains("met 61 times");
    }

    @Test
    void a_fault_that_comes_back_much_later_is_a_new_one() {
        fault.met(new IllegalStateException("refused"));
        now = now.plusSeconds(120);
        fault.met(new IllegalStateException("refused"));
        assertThat(sentences()).last().asString().contains("met 1 times since 09:02:30");
    }

    @Test
    void nothing_is_over_that_never_was() {
        fault.over();
        assertThat(sentences()).isEmpty();
    }

    private List<String> sentences() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}

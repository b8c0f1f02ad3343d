package org.yuankao.shared.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.LastingFault;
import org.yuankao.shared.SharedProperties;

/** Asks the database for the exam's time now and then and adds what the node's own clock has run since. */
@Component
class MeasuredClock implements ExamClock {

    private static final Logger LOG = LoggerFactory.getLogger(MeasuredClock.class);

    private final LastingFault away = new LastingFault(LOG, "The database cannot be reached");
    private final JdbcClient jdbc;
    private final Duration refresh;
    private volatile ClockReading last;

    MeasuredClock(JdbcClient jdbc, SharedProperties properties) {
        this.jdbc = jdbc;
        refresh = properties.clockRefresh();
        last = read();
    }

    @Override
    public Instant now() {
        if (refresh.isZero()) {
            last = read();
        }
        return last.examTime();
    }

    /** Measured offset and the node's own error against the database's real clock. */
    ClockReading last() {
        return last;
    }

    @Scheduled(fixedDelay = 500, initialDelay = 500)
    void measure() {
        if (refresh.isZero() || last.age().compareTo(refresh) < 0) {
            return;
        }
        try {
            last = read();
            away.over();
        } catch (DataAccessException e) {
            // the last distance goes on to hold; health says how old it is
            away.met(e);
        }
    }

    private ClockReading read() {
        Instant asked = Instant.now();
        long from = System.nanoTime();
        return jdbc.sql("select shared.exam_now() as exam, clock_timestamp() as real")
                .query((row, n) -> {
                    long roundTrip = System.nanoTime() - from;
                    Instant middle = asked.plusNanos(roundTrip / 2);
                    Instant exam = row.getObject("exam", OffsetDateTime.class).toInstant();
                    Instant real = row.getObject("real", OffsetDateTime.class).toInstant();
                    return new ClockReading(
                            exam.plusNanos(roundTrip / 2), System.nanoTime(), Duration.between(real, middle), asked);
                })
                .single();
    }
}

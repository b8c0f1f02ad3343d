package org.yuankao;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yuankao.shared.SchemaAddition;

/**
 * Moves {@code shared.exam_now()} for everybody, over HTTP too. It writes on a connection of its own, so a test inside a
 * transaction sees the move as well. {@link IntegrationTest} sets it back after each test.
 */
public class TestClock implements SchemaAddition {

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(TestDatabase.url()));

    public Instant now() {
        return jdbc.sql("select shared.exam_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** From now on the clock runs on from this moment. */
    public void setTo(Instant moment) {
        jdbc.sql("update shared.clock_offset set ahead = :moment - statement_timestamp()")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }

    public void advance(Duration by) {
        jdbc.sql("update shared.clock_offset set ahead = ahead + :millis * interval '1 millisecond'")
                .param("millis", by.toMillis())
                .update();
    }

    public void reset() {
        jdbc.sql("update shared.clock_offset set ahead = interval '0'").update();
    }

    @Override
    public String schema() {
        return "shared";
    }

    @Override
    public void addTo(FluentConfiguration flyway) {
        Location[] own = flyway.getLocations();
        Location[] all = Arrays.copyOf(own, own.length + 1);
        all[own.length] = new Location("classpath:db/test-clock");
        flyway.locations(all);
    }
}

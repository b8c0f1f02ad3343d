package org.yuankao.sitting.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clock that decides, asked where the decision needs more than one statement. */
@Component
public class DatabaseClock {

    private final JdbcClient jdbc;

    DatabaseClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Instant now() {
        return jdbc.sql("select shared.exam_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}

package org.yuankao.sitting.admission;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a session's end still while it is copied into an admission. Without it, somebody admitted in the very moment in
 * which the end is moved would keep the old one.
 */
@Component
class EndLock {

    private final JdbcClient jdbc;

    EndLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Many admissions may hold it together. */
    void holdEnd(UUID sessionId) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(:session, 0))", sessionId);
    }

    void moveEnd(UUID sessionId) {
        lock("select pg_advisory_xact_lock(hashtextextended(:session, 0))", sessionId);
    }

    private void lock(String select, UUID sessionId) {
        jdbc.sql(select)
                .param("session", "sitting.session-end:" + sessionId)
                .query((row, number) -> number)
                .list();
    }
}

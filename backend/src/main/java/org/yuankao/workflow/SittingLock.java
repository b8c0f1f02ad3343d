package org.yuankao.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time moves the process of a sitting once the candidate no longer does: relay and proctor would otherwise
 * refuse each other by the engine's optimistic locks. Held until the transaction ends.
 */
@Component
class SittingLock {

    private static final int KIND = 6502;

    private final JdbcClient jdbc;

    SittingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(String sittingId) {
        jdbc.sql("select true from (select pg_advisory_xact_lock(:kind, hashtext(:sitting))) held")
                .param("kind", KIND)
                .param("sitting", sittingId)
                .query(Boolean.class)
                .single();
    }
}

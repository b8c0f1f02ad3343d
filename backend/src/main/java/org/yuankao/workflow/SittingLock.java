package org.yuankao.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time moves the process of a sitting once the candidate no longer does, or that of an incident: relay and
 * proctor would otherwise refuse each other by the engine's optimistic locks. Held until the transaction ends.
 */
@Component
class SittingLock {

    private static final int KIND = 6502;

    private final JdbcClient jdbc;

    SittingLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold(String businessKey) {
        jdbc.sql("select true from (select pg_advisory_xact_lock(:kind, hashtext(:key))) held")
                .param("kind", KIND)
                .param("key", businessKey)
                .query(Boolean.class)
                .single();
    }
}

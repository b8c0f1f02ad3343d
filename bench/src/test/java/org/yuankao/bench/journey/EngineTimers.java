package org.yuankao.bench.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** When the engine's timers of a session are due, read from its own table of jobs. */
record EngineTimers(Connection database, String sessionId) {

    /** The engine keeps local times; the backend pins its zone to this one. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final String END = "event_examEnds";
    static final String SETTLE = "event_uploadsSettled";

    /** @return empty while no token waits at the timer */
    Optional<Instant> due(String activity) throws SQLException {
        try (PreparedStatement timers = database.prepareStatement("""
                select job.duedate_
                from engine.act_ru_job job
                join engine.act_ru_jobdef definition on definition.id_ = job.job_def_id_
                join engine.act_ru_execution session on session.id_ = job.process_instance_id_
                where definition.act_id_ = ? and session.business_key_ = ?""")) {
            timers.setString(1, activity);
            timers.setString(2, sessionId);
            try (ResultSet row = timers.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, LocalDateTime.class)
                                .atZone(ZONE)
                                .toInstant())
                        : Optional.empty();
            }
        }
    }
}

package org.yuankao.bench.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.yuankao.bench.stack.PostgresPart;

/** What the database says about an exam, read past the backend. */
record ExamTables(PostgresPart postgres, String sessionId) {

    /** How far the exam's clock is ahead of ours. */
    Duration serverAhead() throws SQLException {
        try (Connection connection = postgres.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select shared.exam_now()")) {
            rows.next();
            return Duration.between(
                    Instant.now(), rows.getObject(1, OffsetDateTime.class).toInstant());
        }
    }

    /** How many timers of the session wait at an activity of its process. */
    long timers(String activity) throws SQLException {
        return count("""
                select count(*) from engine.act_ru_job job
                  join engine.act_ru_jobdef definition on definition.id_ = job.job_def_id_
                  join engine.act_ru_execution instance on instance.id_ = job.process_instance_id_
                 where definition.act_id_ = '%s' and instance.business_key_ = '%s'
                """.formatted(activity, sessionId));
    }

    /** What the relay still has to bring to engine or Kafka. */
    long undelivered() throws SQLException {
        return count("select count(*) from shared.relay_entry where delivered_at is null");
    }

    /** Processes that run from the installation's own binaries; a postmaster and all that it has started. */
    long processes() {
        String binaries = postgres.log().getParent().resolveSibling("postgres").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(binaries))
                .count();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

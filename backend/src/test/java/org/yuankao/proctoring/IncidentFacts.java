package org.yuankao.proctoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables say of incidents, read past the code under test. */
@Lazy
@Component
class IncidentFacts {

    private final JdbcClient jdbc;

    IncidentFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Fact(
            UUID id,
            String number,
            String kind,
            String state,
            Integer severity,
            OffsetDateTime startedAt,
            OffsetDateTime endedAt,
            boolean late,
            String taskId) {

        Instant end() {
            return endedAt == null ? null : endedAt.toInstant();
        }
    }

    List<Fact> of(UUID sitting) {
        return jdbc.sql("select * from proctoring.incident where sitting_id = ? order by raised_at, number")
                .param(sitting)
                .query(Fact.class)
                .list();
    }

    int episodes(UUID incident) {
        return jdbc.sql("select count(*) from proctoring.incident_episode where incident_id = ?")
                .param(incident)
                .query(Integer.class)
                .single();
    }

    List<String> relayed(UUID key) {
        return jdbc.sql("select type || ' ' || payload::text from shared.relay_entry where key = ? order by id")
                .param(key.toString())
                .query(String.class)
                .list();
    }

    List<String> audited(UUID sitting) {
        return jdbc.sql("select concat_ws(' ', action, reason) from shared.audit_entry where subject = ? order by id")
                .param("sitting:" + sitting)
                .query(String.class)
                .list();
    }
}

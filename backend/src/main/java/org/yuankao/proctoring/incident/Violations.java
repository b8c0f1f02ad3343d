package org.yuankao.proctoring.incident;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.SittingCard;

/** Violations as people have recorded them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Violations {

    private final JdbcClient jdbc;

    Violations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void record(IncidentRow incident, String reason, UUID by) {
        jdbc.sql("""
                        insert into proctoring.violation
                               (id, sitting_id, candidate_id, session_id, room_id, incident_id, kind, reason, recorded_by)
                        select :id, i.sitting_id, i.candidate_id, i.session_id, i.room_id, i.id, i.kind, :reason, :by
                          from proctoring.incident i where i.id = :incident
                        """)
                .param("id", Ids.next())
                .param("incident", incident.id())
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** One that a proctor saw without a machine, with the picture that shows it. */
    void record(SittingCard sitting, UUID screenshot, String reason, UUID by) {
        jdbc.sql("""
                        insert into proctoring.violation
                               (id, sitting_id, candidate_id, session_id, room_id, screenshot_id, reason, recorded_by)
                        values (:id, :sitting, :candidate, :session, :room, :screenshot, :reason, :by)
                        """)
                .param("id", Ids.next())
                .param("sitting", sitting.id())
                .param("candidate", sitting.candidateId())
                .param("session", sitting.sessionId())
                .param("room", sitting.roomId(), java.sql.Types.OTHER)
                .param("screenshot", screenshot)
                .param("reason", reason)
                .param("by", by)
                .update();
    }
}

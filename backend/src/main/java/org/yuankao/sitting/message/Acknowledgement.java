package org.yuankao.sitting.message;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;

/** The candidate has read a message; said again it changes nothing. */
@Service
class Acknowledgement {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    Acknowledgement(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Also after the end: a warning that was read too late was read. */
    @Transactional
    public void give(CandidatePrincipal candidate, UUID messageId) {
        boolean now = jdbc.sql("""
                        update sitting.message m set acknowledged_at = shared.exam_now()
                          from sitting.sitting s
                         where m.id = :message and m.sitting_id = :sitting and m.acknowledged_at is null
                           and s.id = m.sitting_id and s.epoch = :epoch
                        """)
                        .param("message", messageId)
                        .param("sitting", candidate.sittingId())
                        .param("epoch", candidate.epoch())
                        .update()
                == 1;
        if (now) {
            audit.record(
                    "sitting.message.acknowledged",
                    "sitting:" + candidate.sittingId(),
                    null,
                    Map.of("messageId", messageId.toString()));
        } else {
            demandKnown(candidate, messageId);
        }
    }

    private void demandKnown(CandidatePrincipal candidate, UUID messageId) {
        int epoch = jdbc.sql("""
                        select s.epoch from sitting.message m join sitting.sitting s on s.id = m.sitting_id
                         where m.id = :message and m.sitting_id = :sitting
                        """)
                .param("message", messageId)
                .param("sitting", candidate.sittingId())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Problem.of("sitting.message.unknown"));
        if (epoch != candidate.epoch()) {
            throw Problem.of("sitting.taken-over");
        }
    }
}

package org.yuankao.proctoring.intervention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Problem;

/** Permitted absences: while one lasts, an empty seat is no incident. */
@Component
@Transactional
public class Absences {

    private static final String LASTS = " ended_at is null and until_at > shared.exam_now()";

    private final ReachedSittings sittings;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    Absences(ReachedSittings sittings, AuditLog audit, JdbcClient jdbc) {
        this.sittings = sittings;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    Instant grant(UUID sittingId, int minutes, String reason, StaffPrincipal staff) {
        sittings.get(sittingId, staff);
        over(sittingId);
        Instant until = jdbc.sql("""
                        insert into proctoring.absence (id, sitting_id, until_at, reason, granted_by)
                        values (:id, :sitting, shared.exam_now() + :minutes * interval '1 minute', :reason, :by)
                        returning until_at
                        """)
                .param("id", Ids.next())
                .param("sitting", sittingId)
                .param("minutes", minutes)
                .param("reason", reason)
                .param("by", staff.id())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        audit.record("proctoring.absence.granted", "sitting:" + sittingId, reason, Map.of("minutes", minutes));
        return until;
    }

    void end(UUID sittingId, StaffPrincipal staff) {
        sittings.get(sittingId, staff);
        if (over(sittingId) == 0) {
            throw Problem.of("proctoring.absence.none");
        }
        audit.record("proctoring.absence.ended", "sitting:" + sittingId, null, Map.of());
    }

    /** The absence that covers a moment. */
    @Transactional(readOnly = true)
    public Optional<UUID> covering(UUID sittingId, Instant moment) {
        return jdbc.sql("""
                        select id from proctoring.absence
                         where sitting_id = :sitting and from_at <= :at and coalesce(ended_at, until_at) > :at
                         order by from_at desc limit 1
                        """)
                .param("sitting", sittingId)
                .param("at", moment.atOffset(java.time.ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Until when somebody may be away; who may not is missing. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> until(Collection<UUID> sittingIds) {
        Map<UUID, Instant> until = new HashMap<>();
        if (!sittingIds.isEmpty()) {
            jdbc.sql("select sitting_id, until_at from proctoring.absence where sitting_id in (:sittings) and" + LASTS)
                    .param("sittings", sittingIds)
                    .query(row -> {
                        until.put(
                                row.getObject("sitting_id", UUID.class),
                                row.getObject("until_at", OffsetDateTime.class).toInstant());
                    });
        }
        return until;
    }

    private int over(UUID sittingId) {
        return jdbc.sql("update proctoring.absence set ended_at = shared.exam_now() where sitting_id = :sitting and"
                        + LASTS)
                .param("sitting", sittingId)
                .update();
    }
}

package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.SittingCard;

/** Opens rows of incidents; whatever this code does, an index keeps a sitting from having two open ones of a kind. */
@Component
class IncidentRows {

    private static final String INSERT = """
            insert into proctoring.incident
                   (id, number, sitting_id, candidate_id, session_id, room_id, ticket_number, kind, started_at, late)
            select :id, 'I-' || to_char(shared.exam_now() at time zone 'Asia/Shanghai', 'YYMMDD') || '-'
                        || lpad(n::text, greatest(5, length(n::text)), '0'),
                   :sitting, :candidate, :session, :room, :ticket, :kind, :started, :late
              from nextval('proctoring.incident_serial') n
            """;

    record Opened(UUID id, boolean isNew) {}

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One at a time raises incidents of a sitting, until its transaction ends: of the same message read twice at once the
     * second sees what the first has written, also when a proctor decides in between.
     */
    void lock(UUID sitting) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sitting, 0))")
                .param("sitting", "proctoring.incident:" + sitting)
                .query((row, number) -> number)
                .list();
    }

    /** The open incident of this kind, locked so that nobody decides it before the caller has added to it. */
    Opened open(SittingCard sitting, IncidentKind kind, Instant since, boolean late) {
        return lockOpen(sitting.id(), kind)
                .map(id -> new Opened(id, false))
                .orElseGet(() -> new Opened(insert(sitting, kind, since, late), true));
    }

    private Optional<UUID> lockOpen(UUID sitting, IncidentKind kind) {
        return jdbc.sql("""
                        select id from proctoring.incident
                         where sitting_id = :sitting and kind = :kind and state = 'OPEN' for update
                        """)
                .param("sitting", sitting)
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    private UUID insert(SittingCard sitting, IncidentKind kind, Instant since, boolean late) {
        UUID id = Ids.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("sitting", sitting.id())
                .param("candidate", sitting.candidateId())
                .param("session", sitting.sessionId())
                .param("room", sitting.roomId(), java.sql.Types.OTHER)
                .param("ticket", sitting.ticketNumber())
                .param("kind", kind.name())
                .param("started", since.atOffset(ZoneOffset.UTC))
                .param("late", late)
                .update();
        return id;
    }

    /** A further episode has begun: it has no end any more. */
    void goesOn(UUID incident) {
        jdbc.sql("update proctoring.incident set ended_at = null where id = :id and ended_at is not null")
                .param("id", incident)
                .update();
    }

    /** How often the same was noticed before and not dismissed. */
    long earlier(UUID incident, UUID sitting, IncidentKind kind) {
        return jdbc.sql("""
                        select count(*) from proctoring.incident
                         where sitting_id = :sitting and kind = :kind and id <> :id
                           and decision is distinct from 'DISMISS' and state <> 'VOID'
                        """)
                .param("sitting", sitting)
                .param("kind", kind.name())
                .param("id", incident)
                .query(Long.class)
                .single();
    }
}

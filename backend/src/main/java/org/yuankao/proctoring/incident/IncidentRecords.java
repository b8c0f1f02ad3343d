package org.yuankao.proctoring.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.yuankao.proctoring.IncidentDecided.Decision;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

/** The stored incidents; whose rooms they are is asked in every statement. */
@Component
class IncidentRecords {

    private static final UUID NONE = new UUID(0, 0);

    private static final String SELECT = "select " + IncidentRow.COLUMNS;

    private static final String WITHIN_REACH = " from proctoring.incident where (:all or room_id in (:rooms)) and ";

    private static final String FILTER = """
            state = :state and (:session = :none or session_id = :session) and (:sitting = :none or sitting_id = :sitting)
            and (:kind = '' or kind = :kind) and (not :escalated or escalated_at is not null)
            and (:by = :none or decided_by = :by) and ticket_number ilike :pattern
            """;

    /** What nobody has rated may be the worst. */
    private static final String MOST_SEVERE_FIRST = " order by coalesce(severity, 4) desc, raised_at, id";

    private final JdbcClient jdbc;

    IncidentRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<IncidentRow> page(IncidentFilter filter, @Nullable Collection<UUID> rooms, PageRequest request) {
        String order = filter.state() == IncidentState.OPEN
                ? MOST_SEVERE_FIRST
                : " order by decided_at desc nulls last, raised_at desc, id";
        List<IncidentRow> rows = filtered(
                        SELECT + WITHIN_REACH + FILTER + order + " limit :size offset :offset", filter, rooms, request)
                .param("size", request.size())
                .param("offset", request.offset())
                .query(IncidentRow.class)
                .list();
        long total = filtered("select count(*)" + WITHIN_REACH + FILTER, filter, rooms, request)
                .query(Long.class)
                .single();
        return Page.of(rows, request, total);
    }

    Optional<IncidentRow> find(UUID id, @Nullable Collection<UUID> rooms) {
        return reaching(SELECT + WITHIN_REACH + "id = :id", rooms)
                .param("id", id)
                .query(IncidentRow.class)
                .optional();
    }

    /** What was noticed about the same candidate before, in whichever room and session, newest first. */
    List<IncidentRow> earlier(IncidentRow incident) {
        return jdbc.sql(SELECT + """
                         from proctoring.incident
                        where candidate_id = :candidate and id <> :id and raised_at <= :raised and state <> 'VOID'
                        order by raised_at desc, id limit 50
                        """)
                .param("candidate", incident.candidateId())
                .param("id", incident.id())
                .param("raised", incident.raisedAt().atOffset(java.time.ZoneOffset.UTC))
                .query(IncidentRow.class)
                .list();
    }

    /** @return whether it was this call that decided: of two at once the second waits for the first, then finds it done */
    boolean decide(UUID id, @Nullable Collection<UUID> rooms, Decision decision, @Nullable String reason, UUID by) {
        String update = """
                update proctoring.incident
                   set state = 'DECIDED', decision = :decision, decision_reason = :reason, decided_by = :by,
                       decided_at = shared.exam_now()
                 where (:all or room_id in (:rooms)) and id = :id and state = 'OPEN'
                """;
        return reaching(update, rooms)
                        .param("id", id)
                        .param("decision", decision.name())
                        .param("reason", reason, java.sql.Types.VARCHAR)
                        .param("by", by)
                        .update()
                == 1;
    }

    private StatementSpec filtered(
            String statement, IncidentFilter filter, @Nullable Collection<UUID> rooms, PageRequest request) {
        return reaching(statement, rooms)
                .param("state", filter.state().name())
                .param("none", NONE)
                .param("session", orNone(filter.sessionId()))
                .param("sitting", orNone(filter.sittingId()))
                .param("kind", filter.kind() == null ? "" : filter.kind().name())
                .param("escalated", filter.escalated())
                .param("by", orNone(filter.decidedBy()))
                .param("pattern", request.pattern());
    }

    private static UUID orNone(@Nullable UUID id) {
        return id == null ? NONE : id;
    }

    private StatementSpec reaching(String statement, @Nullable Collection<UUID> rooms) {
        return jdbc.sql(statement)
                .param("all", rooms == null)
                .param("rooms", rooms == null || rooms.isEmpty() ? List.of(NONE) : rooms);
    }
}

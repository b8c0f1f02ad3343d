package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.IncidentDecided.Decision;

/** An incident as it is stored. */
record IncidentRow(
        UUID id,
        String number,
        UUID sittingId,
        UUID candidateId,
        UUID sessionId,
        @Nullable UUID roomId,
        String ticketNumber,
        IncidentKind kind,
        @Nullable Integer severity,
        IncidentState state,
        Instant raisedAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean late,
        @Nullable String taskId,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    static final String COLUMNS = """
            id, number, sitting_id, candidate_id, session_id, room_id, ticket_number, kind, severity, state, raised_at,
            started_at, ended_at, late, task_id, reminded_at, escalated_at, decision, decision_reason, decided_by,
            decided_at
            """;
}

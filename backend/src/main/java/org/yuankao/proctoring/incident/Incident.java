package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.IncidentDecided.Decision;

/**
 * @param severity 1 to 4, 4 the worst; none while it is not rated
 * @param raisedAt from when on it waits
 * @param endedAt until when it lasted, none while it goes on
 * @param late found after a gap, in stored pictures
 * @param escalatedAt from when on the chief proctor has it too
 * @param reason given with the decision
 * @param decidedBy display name
 */
record Incident(
        UUID id,
        String number,
        UUID sittingId,
        String nameMasked,
        String ticketNumber,
        UUID sessionId,
        String sessionName,
        @Nullable UUID roomId,
        @Nullable String room,
        IncidentKind kind,
        @Nullable Integer severity,
        IncidentState state,
        Instant raisedAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean late,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}

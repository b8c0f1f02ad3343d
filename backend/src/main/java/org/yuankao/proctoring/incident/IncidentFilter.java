package org.yuankao.proctoring.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.IncidentKind;

/**
 * @param escalated only those that have waited too long
 * @param decidedBy only what this account has decided
 */
record IncidentFilter(
        IncidentState state,
        @Nullable UUID sessionId,
        @Nullable UUID sittingId,
        @Nullable IncidentKind kind,
        boolean escalated,
        @Nullable UUID decidedBy) {}

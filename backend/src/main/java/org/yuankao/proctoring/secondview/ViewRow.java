package org.yuankao.proctoring.secondview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.SecondViewDecided.Outcome;

/** A review of a second view as it is stored. */
record ViewRow(
        String taskId,
        UUID sittingId,
        @Nullable UUID roomId,
        @Nullable String verdict,
        Instant since,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable String hint,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {}

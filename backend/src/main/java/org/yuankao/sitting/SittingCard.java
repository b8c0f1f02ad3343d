package org.yuankao.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sitting as other modules see it, without personal data. */
public record SittingCard(
        UUID id,
        UUID batchId,
        UUID sessionId,
        @Nullable UUID roomId,
        UUID candidateId,
        String ticketNumber,
        SittingState state,
        @Nullable EndReason endReason,
        @Nullable String definitionId,
        @Nullable String processInstanceId) {}

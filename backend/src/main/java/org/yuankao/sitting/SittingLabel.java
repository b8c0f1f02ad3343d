package org.yuankao.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a row is about, without saying more than a list needs. */
public record SittingLabel(
        UUID sittingId,
        UUID sessionId,
        @Nullable UUID roomId,
        UUID candidateId,
        String nameMasked,
        String ticketNumber) {}

package org.yuankao.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param number what the candidate was told, e.g. {@code B-000042} */
public record InformationReport(
        UUID id,
        String number,
        UUID sittingId,
        @Nullable UUID roomId,
        String nameMasked,
        String ticketNumber,
        String text,
        Instant at,
        boolean done,
        @Nullable String note) {}

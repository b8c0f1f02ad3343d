package org.yuankao.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param sender account of the member of staff */
public record SentMessage(
        UUID id,
        CandidateMessages.Kind kind,
        String text,
        Instant at,
        @Nullable Instant acknowledgedAt,
        UUID sender) {}

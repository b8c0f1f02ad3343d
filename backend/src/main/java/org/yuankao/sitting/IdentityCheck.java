package org.yuankao.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One photo compared with the registered one.
 *
 * @param score cosine similarity of the embeddings, −1 to 1
 * @param tryNumber from 1; counts the photos of the entry
 * @param reason why a person decides, none while the machine does
 */
public record IdentityCheck(
        UUID photoId,
        UUID sittingId,
        IdentityPurpose purpose,
        IdentityPhase phase,
        int tryNumber,
        @Nullable String verdict,
        @Nullable Double score,
        @Nullable String modelDigest,
        @Nullable String tier,
        @Nullable String quality,
        @Nullable IdentityReason reason,
        @Nullable IdentityOutcome outcome,
        @Nullable UUID decidedBy,
        boolean provisional,
        Instant submittedAt,
        @Nullable Instant personSince,
        @Nullable Instant decidedAt) {}

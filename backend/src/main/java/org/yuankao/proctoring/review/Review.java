package org.yuankao.proctoring.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.IdentityReviewDecided.Outcome;
import org.yuankao.proctoring.ReviewReason;
import org.yuankao.sitting.IdentityPurpose;

/**
 * @param score cosine similarity, none where no machine compared
 * @param provisional the candidate is in already
 * @param decidedBy display name
 */
record Review(
        String taskId,
        UUID sittingId,
        String nameMasked,
        String ticketNumber,
        @Nullable String room,
        String sessionName,
        Instant startsAt,
        ReviewReason reason,
        @Nullable Double score,
        @Nullable String modelDigest,
        IdentityPurpose purpose,
        boolean provisional,
        Instant since,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Outcome outcome) {}

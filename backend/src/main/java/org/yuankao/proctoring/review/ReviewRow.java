package org.yuankao.proctoring.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.IdentityReviewDecided.Outcome;
import org.yuankao.proctoring.ReviewReason;

/** A review as it is stored. */
record ReviewRow(
        String taskId,
        UUID sittingId,
        UUID photoId,
        @Nullable UUID roomId,
        ReviewReason reason,
        boolean provisional,
        Instant since,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {}

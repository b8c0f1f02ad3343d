package org.yuankao.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param formKey the step as the clock makes it effective, e.g. {@code candidate:answer} once the paper is open
 * @param stepName as the model names it
 * @param identityPhase of the last check, none before the first photo
 * @param secondViewJoined whether a phone has ever joined
 * @param secondViewOutcome of the last check of its place, none while there is none
 * @param answered questions with an answer, none before admission
 * @param questions of the paper, none before admission
 */
public record SittingRow(
        UUID sittingId,
        UUID sessionId,
        @Nullable UUID roomId,
        String nameMasked,
        String ticketNumber,
        SittingState state,
        @Nullable EndReason endReason,
        @Nullable String formKey,
        @Nullable String stepName,
        @Nullable IdentityPhase identityPhase,
        @Nullable IdentityOutcome identityOutcome,
        boolean provisional,
        boolean foreignDevice,
        boolean secondViewJoined,
        boolean secondViewOnline,
        @Nullable SecondViewOutcome secondViewOutcome,
        @Nullable Integer answered,
        @Nullable Integer questions,
        @Nullable Instant lastSeenAt) {}

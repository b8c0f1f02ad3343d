package org.yuankao.proctoring.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.SittingRow;
import org.yuankao.sitting.SittingState;

/**
 * @param stepFormKey the step as the clock makes it effective; pages name those they know in the reader's language
 * @param stepName as the model names it
 * @param identity outcome of the last identity check, its phase while undecided, none before the first photo
 */
record ProctoredSitting(
        UUID sittingId,
        String nameMasked,
        String ticketNumber,
        @Nullable String room,
        SittingState state,
        @Nullable String stepFormKey,
        @Nullable String stepName,
        @Nullable String identity,
        boolean secondViewOnline,
        @Nullable Integer answered,
        @Nullable Instant lastSeenAt) {

    static ProctoredSitting of(SittingRow row, @Nullable String room) {
        return new ProctoredSitting(
                row.sittingId(),
                row.nameMasked(),
                row.ticketNumber(),
                room,
                row.state(),
                row.formKey(),
                row.stepName(),
                identity(row),
                row.secondViewOnline(),
                row.answered(),
                row.lastSeenAt());
    }

    private static @Nullable String identity(SittingRow row) {
        // a check after a takeover may be younger than the one that ended the sitting
        if (row.endReason() == EndReason.IDENTITY_REJECTED) {
            return IdentityOutcome.REJECTED.name();
        }
        if (row.identityOutcome() != null) {
            return row.identityOutcome().name();
        }
        return row.identityPhase() == null ? null : row.identityPhase().name();
    }
}

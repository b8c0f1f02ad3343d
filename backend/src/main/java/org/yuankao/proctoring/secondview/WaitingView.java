package org.yuankao.proctoring.secondview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.SecondViewDecided.Outcome;

/**
 * One tile of the grid.
 *
 * @param label masked name and ticket number
 * @param verdict of the machine: GOOD, DARK, NO_PERSON, NO_SCREEN, TOO_CLOSE, NO_PICTURE, NOT_ABLE; none where it did
 *     not look in time
 * @param since from when on it waits for a person
 * @param decidedBy display name
 */
record WaitingView(
        String taskId,
        UUID sittingId,
        String label,
        @Nullable String room,
        @Nullable String verdict,
        Instant since,
        @Nullable Outcome outcome,
        @Nullable String hint,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}

package org.yuankao.sitting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of the place of the phone (C5), one check at a time per sitting; the engine decides who looks. */
public interface SecondViewChecks {

    /**
     * The phone's picture waits for the vision worker; what the check before said is over.
     *
     * @return how often the phone has been placed, from 1
     */
    int machineStarted(UUID sittingId);

    /** A proctor has to look. @param verdict of the machine, none where it did not look */
    void personStarted(UUID sittingId, @Nullable String verdict);

    /** What a proctor asks the candidate to change, beside the outcome that follows. */
    void advised(UUID sittingId, @Nullable String hint);

    /** @param by the proctor, none when the machine decided; a check already decided keeps its outcome */
    void decided(UUID sittingId, SecondViewOutcome outcome, @Nullable String verdict, @Nullable UUID by);

    /** Checks that the machine has had longer than the session's identity wait, longest first. */
    List<PendingSecondView> overdue(int limit);

    /** Checks that nobody has decided although the session has started, longest first. */
    List<PendingSecondView> undecidedAtStart(int limit);
}

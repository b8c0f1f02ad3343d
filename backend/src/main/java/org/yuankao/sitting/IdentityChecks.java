package org.yuankao.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts of identity checks, one per photo; the engine decides who acts on them. */
public interface IdentityChecks {

    Optional<IdentityCheck> find(UUID photoId);

    /** All checks of a sitting, oldest first. */
    List<IdentityCheck> ofSitting(UUID sittingId);

    /** The photo waits for the vision worker. */
    void machineStarted(UUID photoId);

    void measured(UUID photoId, Measurement measurement);

    /** The photo waits for a proctor. */
    void personStarted(UUID photoId, IdentityReason reason);

    /** Whether a proctor has found somebody else on the photo. */
    boolean rejectedByPerson(UUID photoId);

    /** @param by the proctor, none when the machine decided; a check already decided keeps its outcome */
    void decided(UUID photoId, IdentityOutcome outcome, @Nullable UUID by);

    /**
     * Checks that the machine has had longer than the session's identity wait, longest first; none of a sitting that is
     * over, where nobody waits for them and they would stand before those of others for ever.
     */
    List<PendingCheck> overdue(int limit);

    /** Checks of the entry that are undecided although the session has started, longest first (C4). */
    List<PendingCheck> provisionalDue(int limit);

    /** The sitting enters without a decision, which is made up for during the exam. */
    void provisional(UUID sittingId);
}

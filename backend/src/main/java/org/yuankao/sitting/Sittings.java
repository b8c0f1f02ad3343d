package org.yuankao.sitting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The life of sittings as enrolment and the engine bring it about. Every method joins the caller's transaction. */
public interface Sittings {

    /** Expects a candidate in a session; the new sitting's id is the business key of its process instance. */
    UUID expect(NewSitting sitting);

    Optional<SittingCard> find(UUID sittingId);

    /**
     * Sittings of the session that have no process instance yet, oldest first. They are locked for the caller's
     * transaction and those that another transaction holds are left out, so that several nodes can prepare together.
     */
    List<UUID> toPrepare(UUID sessionId, int limit);

    /** Locks one that has no process instance yet; false when it has one by now, or needs none any more. */
    boolean claimToPrepare(UUID sittingId);

    /** The process instance that runs the sitting from now on; replaces that of a declined entry. */
    void processStarted(UUID sittingId, String definitionId, String processInstanceId);

    /**
     * The device that took a sitting over was held by somebody else, by the photo that it sent. It is put out, and the
     * sitting goes on: whoever logs in next owes a photo again. Nothing happens when yet another device has come since.
     */
    void deviceRejected(UUID sittingId, UUID photoId);

    /**
     * Ends a sitting for a reason; one that has ended already stays as it is.
     *
     * @throws IllegalStateException for {@link EndReason#IDENTITY_REJECTED} where no proctor has rejected the candidate's
     *     last photo: no machine and no model turns anybody away
     */
    void ended(UUID sittingId, EndReason reason);

    /**
     * A proctor ends a sitting for good, wherever it stands.
     *
     * @param note why; the candidate reads it
     * @return false when it was over already
     */
    boolean endedByProctor(UUID sittingId, String note);
}

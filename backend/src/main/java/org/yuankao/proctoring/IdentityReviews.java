package org.yuankao.proctoring;

import java.util.UUID;

/** The list of identity checks that wait for a proctor, kept beside the engine's tasks: one review per task. */
public interface IdentityReviews {

    /**
     * A task waits for a person; once more for the same task changes nothing.
     *
     * @param provisional the candidate is in already, so that another photo is no way out
     */
    void opened(String taskId, UUID sittingId, UUID photoId, ReviewReason reason, boolean provisional);

    /** The task is gone, decided or not; a review without decision leaves the list. */
    void closed(String taskId);
}

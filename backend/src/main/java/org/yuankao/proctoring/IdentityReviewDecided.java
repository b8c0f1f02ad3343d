package org.yuankao.proctoring;

import java.util.UUID;

/**
 * A proctor has decided, exactly once; published in the transaction of the decision.
 *
 * @param by the proctor's account
 */
public record IdentityReviewDecided(String taskId, UUID sittingId, UUID photoId, Outcome outcome, UUID by) {

    public enum Outcome {
        SAME,
        AGAIN,
        DIFFERENT
    }
}

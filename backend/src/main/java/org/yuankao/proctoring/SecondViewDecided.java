package org.yuankao.proctoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proctor has approved the place of a phone or asked for another one, exactly once; published in the transaction of
 * the decision.
 *
 * @param hint what the candidate should change
 * @param by the proctor's account
 */
public record SecondViewDecided(
        String taskId,
        UUID sittingId,
        Outcome outcome,
        @Nullable String hint,
        UUID by) {

    public enum Outcome {
        APPROVED,
        AGAIN
    }
}

package org.yuankao.proctoring;

import java.util.UUID;

/**
 * A proctor has decided about an incident, exactly once; published in the transaction of the decision.
 *
 * @param by the proctor's account
 */
public record IncidentDecided(String taskId, UUID incidentId, UUID sittingId, Decision decision, UUID by) {

    public enum Decision {
        /** Nothing was wrong. */
        DISMISS,
        /** The candidate is told and has to acknowledge it. */
        WARN,
        /** A violation is on record; the exam goes on. */
        RECORD,
        /** The exam is over for the candidate. */
        END
    }
}

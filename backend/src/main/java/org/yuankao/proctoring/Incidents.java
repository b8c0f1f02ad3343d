package org.yuankao.proctoring;

import java.util.UUID;

/**
 * Incidents as the engine moves them. None of it is needed to see or decide one: while the engine stands still, an
 * incident is unrated, reminds nobody and waits in its room's queue all the same.
 */
public interface Incidents {

    /** @param severity 1 to 4, 4 the worst */
    void rated(UUID incidentId, int severity);

    /** A task waits for a proctor; once more for the same task changes nothing. */
    void waiting(UUID incidentId, String taskId);

    /** The task is gone; an incident without decision waits in its room's queue as before, for a person. */
    void closed(String taskId);

    /** Whoever raised it withdraws it: nobody has to decide about it any more. */
    void voided(UUID incidentId);

    /** It has waited long enough for its proctors to be reminded. */
    void reminded(UUID incidentId);

    /** It has waited so long that the chief proctor has it too. */
    void escalated(UUID incidentId);

    /** The process has taken note of the decision, whose effects stand since it was made. */
    void applied(UUID incidentId);
}

package org.yuankao.processes;

/** What a proctor may decide about an incident (P2); no machine says any of it (A6). */
public enum IncidentDecision {
    /** There was nothing. */
    DISMISS,
    /** The candidate is told and has to acknowledge it. */
    WARN,
    /** A violation is recorded. */
    RECORD,
    /** The exam is over for the candidate. */
    END
}

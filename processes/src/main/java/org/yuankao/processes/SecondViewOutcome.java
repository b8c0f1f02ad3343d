package org.yuankao.processes;

/** Where a check of the second view leads; nobody is kept out for it. */
public enum SecondViewOutcome {
    APPROVED,
    /** Place the phone anew. */
    AGAIN,
    /** A proctor looks. Never the outcome of a finished check. */
    PERSON
}

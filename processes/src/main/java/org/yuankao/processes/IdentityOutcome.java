package org.yuankao.processes;

/** Where an identity check leads. */
public enum IdentityOutcome {
    PASSED,
    /** Take another photo. */
    AGAIN,
    /** Only a person may say this; no row of the decision table does. */
    REJECTED,
    /** The machine is in doubt: a proctor decides. Never the outcome of a finished check. */
    PERSON
}

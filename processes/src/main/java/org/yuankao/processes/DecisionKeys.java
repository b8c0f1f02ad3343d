package org.yuankao.processes;

/** Keys of the decision tables. */
public final class DecisionKeys {

    /** What a comparison of faces leads to: {@link IdentityVerdict} and score in, {@link IdentityOutcome} out. */
    public static final String IDENTITY_DECISION = "identity-decision";

    private DecisionKeys() {}
}

package org.yuankao.processes;

/** Keys of the decision tables. */
public final class DecisionKeys {

    /** What a comparison of faces leads to: {@link IdentityVerdict} and score in, {@link IdentityOutcome} out. */
    public static final String IDENTITY_DECISION = "identity-decision";

    /** How severe an incident is: kind and number of earlier ones in, 1 to 4 (the worst) out. */
    public static final String INCIDENT_SEVERITY = "incident-severity";

    /** What a check of the second view leads to: {@link SecondViewVerdict} in, {@link SecondViewOutcome} out. */
    public static final String SECOND_VIEW_DECISION = "second-view-decision";

    private DecisionKeys() {}
}

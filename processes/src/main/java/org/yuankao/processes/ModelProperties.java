package org.yuankao.processes;

/** Names of {@code camunda:property} entries that code reads from an element of a model. */
public final class ModelProperties {

    /** On any activity: the form key that the candidate's page shows while the token is there. */
    public static final String CANDIDATE_STEP = "candidateStep";

    /** On a task of {@link Beans#WINDOW_OPENED} or {@link Beans#WINDOW_CLOSED}: TICKETS, DEVICE_CHECK or SHIFT. */
    public static final String WINDOW = "window";

    private ModelProperties() {}
}

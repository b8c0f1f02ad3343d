package org.yuankao.processes;

/** Keys of the process definitions; the comment names what the business key of an instance is. */
public final class ProcessKeys {

    /** Business key: batch code. */
    public static final String EXAM_BATCH = "exam-batch";

    /** Business key: session id. */
    public static final String EXAM_SESSION = "exam-session";

    /** Business key: sitting id. */
    public static final String CANDIDATE_SITTING = "candidate-sitting";

    /** Business key: sitting id, the same as that of the sitting which called it. */
    public static final String IDENTITY_CHECK = "identity-check";

    /** Business key: incident id. */
    public static final String INCIDENT_REVIEW = "incident-review";

    /** Version tag of the seeded models; call activities bind it, so a deployment changes no running instance. */
    public static final String SEEDED_VERSION_TAG = "1";

    private ProcessKeys() {}
}

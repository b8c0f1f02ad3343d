package org.yuankao.processes;

/** Names of the messages that the models wait for. The engine keeps no message: a sender repeats until it is taken. */
public final class Messages {

    /**
     * The exam begins while the identity is undecided: the candidate goes on provisionally (C4). Send it once per
     * sitting, with {@link Variables#IDENTITY_PROVISIONAL} set to true; each further one would let a second token in.
     */
    public static final String PROVISIONAL_ENTRY = "yuankao.provisionalEntry";

    /** The sitting is over for an outside reason (late limit, end of session, proctor); every open step ends. */
    public static final String SITTING_CLOSED = "yuankao.sittingClosed";

    /** The machine did not answer within the rule's wait: the comparison goes to a person. */
    public static final String IDENTITY_OVERDUE = "yuankao.identityOverdue";

    /** The machine did not look at the second view within the rule's wait: a person does. */
    public static final String SECOND_VIEW_OVERDUE = "yuankao.secondViewOverdue";

    /** The exam begins while nobody has approved the second view: the candidate goes on without (C5). */
    public static final String SECOND_VIEW_WAIVED = "yuankao.secondViewWaived";

    /** Nobody has to decide about an incident any more; the domain has noted it as void. */
    public static final String INCIDENT_VOID = "yuankao.incidentVoid";

    private Messages() {}
}

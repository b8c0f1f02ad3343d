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

    private Messages() {}
}

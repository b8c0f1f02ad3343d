package org.yuankao.sitting;

/** Types of the relay entries that sittings send; the key is the sitting's id. */
public final class RelayTypes {

    /** To the engine: the paper was opened, the token may go from wait to answer. */
    public static final String BEGAN = "sitting.began";

    /** To the engine: handed in, by the candidate or at the deadline; payload {@code kind}. */
    public static final String HANDED_IN = "sitting.handed-in";

    /**
     * To the engine: over without handing in; payload {@code reason}, and {@code processInstanceId} where only that
     * instance is meant.
     */
    public static final String CLOSED = "sitting.closed";

    /**
     * To the engine: a photo after a takeover wants an identity check of its own; payload {@code photoId}, {@code
     * photoTry}, {@code photoTries}, {@code faceConsent}, {@code purpose} (TAKEOVER).
     */
    public static final String FRESH_PHOTO = "sitting.fresh-photo";

    /**
     * To the engine: the sitting goes on behind the border, wherever its token was, because it was ended by mistake or
     * admitted by hand while the engine stood still; payload {@code answering}: true when the paper is open, else the
     * token waits for the start. The sitting is admitted and has its definition when this is sent.
     */
    public static final String REINSTATED = "sitting.reinstated";

    /**
     * To Kafka, topic {@code yuankao.sittings.v1}: payload {@code sittingId}, {@code sessionId}, {@code batchId}, {@code
     * roomId}, {@code state}.
     */
    public static final String STATE = "sittings";

    private RelayTypes() {}
}

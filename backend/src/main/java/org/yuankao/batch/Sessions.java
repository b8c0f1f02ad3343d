package org.yuankao.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions by passcode and id, and the states that the engine or a sweep reports about them. */
public interface Sessions {

    /**
     * The sessions of running batches that this passcode opens; a passcode is unique in its batch, so more than one
     * means that two batches run at once.
     *
     * @param passcode as typed: white space, hyphens and case are of no account
     */
    List<ExamSession> byPasscode(String passcode);

    /** @throws org.yuankao.shared.Problem {@code batch.session.unknown} */
    ExamSession get(UUID sessionId);

    /**
     * The end as it is committed at this moment, also in a transaction that has read the session before an administrator
     * moved it.
     */
    Instant endOf(UUID sessionId);

    /** The sessions of running batches, in order of time. */
    List<ExamSession> running();

    /** All sessions of a batch, in order of time. */
    List<ExamSession> ofBatch(UUID batchId);

    /** The passcode in clear, for those who may hand it out; the caller records who read it. */
    String passcode(UUID sessionId);

    void entryOpened(UUID sessionId);

    void started(UUID sessionId);

    void ended(UUID sessionId);

    void closed(UUID sessionId);
}

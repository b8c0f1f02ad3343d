package org.yuankao.sitting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The border. Up to it the engine moves the sitting; from it on the row in {@code sitting.admission} and PostgreSQL's
 * clock alone open the paper, take answers and close.
 */
public interface Admission {

    /**
     * Admits a sitting whose token has reached the step {@code wait}, in the caller's transaction. Admitting twice
     * changes nothing.
     *
     * @throws org.yuankao.shared.Problem {@code sitting.admission.refused}; its member {@code missing} names the
     *     invariants that do not hold, whatever the model says: {@code entered}, {@code pledge}, {@code consent}, {@code
     *     identity}, {@code second-view}, {@code fresh-photo}, {@code paper}, {@code session}
     */
    void admit(UUID sittingId);

    /**
     * Admits a sitting whose token cannot get to {@code wait}, because the engine stands still, in the caller's
     * transaction. The same has to hold as for {@link #admit}, but an identity that nobody has decided counts as a
     * provisional entry. The engine catches up over the relay.
     *
     * @throws org.yuankao.shared.Problem {@code sitting.admission.by-hand-refused} with {@code missing}, {@code
     *     sitting.admission.already}
     */
    void admitByHand(UUID sittingId);

    /**
     * Takes back that a proctor has ended a sitting, in the caller's transaction: it goes on with the time that it had
     * when it was ended. One that was ended before its admission begins anew with the next login.
     *
     * @return the new deadline, none for one that begins anew
     * @throws org.yuankao.shared.Problem {@code sitting.reinstatement.not-ended}, {@code
     *     sitting.reinstatement.session-closed}
     */
    Optional<Instant> reinstate(UUID sittingId);
}

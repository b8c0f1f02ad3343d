package org.yuankao.sitting;

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
}

package org.yuankao.enrolment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registration points and candidates of a batch. */
public interface Enrolment {

    /**
     * @param accountId the staff account that sees the rows of this point
     * @return the id of the new registration point
     */
    UUID addPoint(UUID batchId, String code, String name, @Nullable UUID accountId);

    /**
     * Enrols a candidate and expects a sitting for each seat.
     *
     * @throws org.yuankao.shared.Problem {@code enrolment.id-number.invalid} or {@code enrolment.candidate.twice}
     */
    Enrolled enrol(NewCandidate candidate);

    Optional<Enrolled> find(UUID batchId, String idNumber);
}

package org.yuankao.enrolment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate to enrol (E1).
 *
 * @param idNumber resident ID number with a valid GB 11643 check digit
 * @param stream of the occupation where it has several
 * @param pointId the registration point that enrolled the candidate
 * @param seats the sessions the candidate sits
 */
public record NewCandidate(
        UUID batchId,
        UUID pointId,
        String name,
        String idNumber,
        String occupation,
        @Nullable String stream,
        List<Seat> seats) {

    /** One session of a candidate, in the room that watches it. */
    public record Seat(UUID sessionId, UUID roomId, String ticketNumber) {}
}

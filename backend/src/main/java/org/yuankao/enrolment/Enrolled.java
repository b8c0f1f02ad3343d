package org.yuankao.enrolment;

import java.util.List;
import java.util.UUID;

/** A candidate of a batch with the sittings expected. */
public record Enrolled(UUID candidateId, List<Place> places) {

    public record Place(UUID sessionId, UUID roomId, String ticketNumber, UUID sittingId) {}
}

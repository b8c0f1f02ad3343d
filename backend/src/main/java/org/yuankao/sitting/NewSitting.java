package org.yuankao.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate expected in a session.
 *
 * @param roomId the proctoring room that watches the sitting, where it is known already
 * @param ticketNumber as printed on the admission ticket
 */
public record NewSitting(
        UUID batchId, UUID sessionId, @Nullable UUID roomId, UUID candidateId, String ticketNumber, Person person) {}

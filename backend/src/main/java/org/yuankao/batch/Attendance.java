package org.yuankao.batch;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * How many people a plan concerns. The batch only asks: who knows the candidates and their sittings answers, so that
 * dependencies keep their direction.
 */
public interface Attendance {

    /** Candidates by batch; a batch without any may be missing. */
    Map<UUID, Long> candidates(Collection<UUID> batchIds);

    /** Sittings by session; a session without any may be missing. */
    Map<UUID, Long> sittings(Collection<UUID> sessionIds);

    /** Candidates of a session who also sit others, by those; a session without any of them is missing. */
    Map<UUID, Long> alsoSitting(UUID sessionId, Collection<UUID> others);

    /** Sittings of the session that answer at this moment. */
    long answering(UUID sessionId);
}

package org.yuankao.sitting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many sittings stand where. */
public interface Headcount {

    /** Sittings by session; a session without any is missing. */
    Map<UUID, Long> sittings(Collection<UUID> sessionIds);

    /** Candidates of a session who also sit others, by those; a session without any of them is missing. */
    Map<UUID, Long> alsoSitting(UUID sessionId, Collection<UUID> others);

    /** Sittings of the session that have opened the paper and neither handed in nor reached their deadline. */
    long answering(UUID sessionId);

    /**
     * @param rooms only sittings of these rooms, all when null
     * @return one entry per session asked for
     */
    Map<UUID, SessionCounts> counts(Collection<UUID> sessionIds, @Nullable Collection<UUID> rooms);
}

package org.yuankao.sitting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff tell candidates during the exam; the page gets it with its next pulse or save. */
public interface CandidateMessages {

    enum Kind {
        TEXT,
        /** Has to be acknowledged. */
        WARNING
    }

    /** @return false when there is nobody to read it: the sitting has not been entered, or is over */
    boolean send(UUID sittingId, Kind kind, String text, UUID sender);

    /**
     * The same text to everybody who is there.
     *
     * @param rooms only to these rooms, to all when null
     * @return to how many
     */
    int sendToAll(UUID sessionId, @Nullable Collection<UUID> rooms, String text, UUID sender);

    /** All that a sitting was told, newest first. */
    List<SentMessage> ofSitting(UUID sittingId);
}

package org.yuankao.batch;

import java.util.List;
import java.util.UUID;

/** Proctoring rooms (P5): a room groups sittings for a few proctors. */
public interface Rooms {

    /** The rooms, in batches that are not closed, of which this account is a proctor. */
    List<UUID> ofProctor(UUID accountId);

    String name(UUID roomId);

    /** The rooms of a batch in order of name. */
    List<UUID> ofBatch(UUID batchId);

    UUID add(UUID batchId, String name);

    void assign(UUID roomId, UUID accountId);
}

package org.yuankao.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The dates of a batch, as the process models ask for them. Every call reads the present plan, never a copy: a moved
 * window is answered with its new edge.
 */
public interface Plan {

    Instant windowEdge(String batchCode, WindowKind window, Edge edge);

    /** The support shifts in order of time (T4). */
    List<UUID> shifts(String batchCode);

    Instant shiftEdge(UUID shiftId, Edge edge);

    /** The sessions of a kind in order of time. */
    List<UUID> sessions(String batchCode, SessionKind kind);

    Instant sessionEdge(UUID sessionId, SessionEdge edge);
}

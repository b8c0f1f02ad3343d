package org.yuankao.batch;

import java.time.Instant;
import java.util.UUID;

/** Published inside the transaction that moves the end: whoever keeps a copy of the old end mends it there and then. */
public record SessionEndMoved(UUID sessionId, Instant from, Instant to) {}

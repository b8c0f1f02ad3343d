package org.yuankao.sitting;

import java.util.UUID;

/** Somebody logs in whose process instance does not exist yet; it is started in the same transaction. */
public record SittingUnprepared(UUID sittingId) {}

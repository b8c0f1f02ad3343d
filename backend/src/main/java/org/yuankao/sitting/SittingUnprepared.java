package org.yuankao.sitting;

import java.util.UUID;

/**
 * Somebody is in, or logs in, whose process instance does not exist yet; it is started in the same transaction.
 */
public record SittingUnprepared(UUID sittingId) {}

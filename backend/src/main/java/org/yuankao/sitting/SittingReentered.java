package org.yuankao.sitting;

import java.util.UUID;

/**
 * Somebody who declined the pledge logs in again (C3): a new process instance, with the information confirmed already,
 * is started in the same transaction.
 */
public record SittingReentered(UUID sittingId) {}

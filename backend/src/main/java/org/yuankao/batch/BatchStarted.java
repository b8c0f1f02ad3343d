package org.yuankao.batch;

import java.util.UUID;

/** Published inside the transaction in which a published batch begins to run. */
public record BatchStarted(UUID batchId, String code) {}

package org.yuankao.proctoring.evidence;

import java.time.Instant;
import java.util.UUID;
import org.yuankao.processes.watching.View;

/** A kept picture. */
record Snapshot(UUID id, UUID sittingId, View view, Instant at, String objectKey) {}

package org.yuankao.shared.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to whom, when and why. */
record AuditEntry(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String reason,
        Map<String, Object> details) {}

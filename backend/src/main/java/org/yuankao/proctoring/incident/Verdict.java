package org.yuankao.proctoring.incident;

import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.IncidentDecided.Decision;
import org.yuankao.shared.Problem;

/**
 * What a proctor says about an incident.
 *
 * @param message to the candidate, with a warning
 */
record Verdict(
        Decision decision,
        @Nullable String reason,
        @Nullable String message) {

    /** What stays on record against somebody says why, and a warning says something. */
    void demandComplete() {
        boolean onRecord = decision == Decision.RECORD || decision == Decision.END;
        if (onRecord && reason == null) {
            throw Problem.of("shared.request.invalid").field("reason", "shared.field.required");
        }
        if (decision == Decision.WARN && message == null) {
            throw Problem.of("shared.request.invalid").field("message", "shared.field.required");
        }
    }
}

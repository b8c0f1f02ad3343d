package org.yuankao.proctoring.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;

/**
 * What proctors have put on record about a sitting: a screenshot, or a violation that was decided about an incident.
 *
 * @param violation whether it stands against the candidate
 * @param evidenceId of the picture, which is at {@code /api/proctoring/evidence/{id}}; none without one
 * @param frameAt when the picture was filmed
 * @param incidentId that it was decided about, none for a screenshot
 * @param by display name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OnRecord(
        UUID id,
        boolean violation,
        String note,
        @Nullable UUID evidenceId,
        @Nullable View view,
        @Nullable Instant frameAt,
        @Nullable UUID incidentId,
        @Nullable IncidentKind kind,
        @Nullable String by,
        Instant at) {}

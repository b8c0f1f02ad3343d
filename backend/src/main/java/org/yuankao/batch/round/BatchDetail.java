package org.yuankao.batch.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.BatchState;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.SessionState;

/** A batch on its time line, as the administrator's page shows it. {@code assumed}: the plan left this time open. */
record BatchDetail(
        UUID id,
        String code,
        String name,
        BatchState state,
        String zone,
        Instant serverNow,
        List<Window> windows,
        List<Window> shifts,
        List<Trade> occupations,
        List<Session> sessions,
        List<RuleValue> rules,
        List<Made> changes) {

    @Schema(name = "BatchWindow")
    record Window(UUID id, String kind, Instant opensAt, Instant closesAt, boolean assumed) {

        static Window of(BatchWindow window) {
            return new Window(window.id(), window.kind().name(), window.opensAt(), window.closesAt(), window.assumed());
        }
    }

    /** An occupation, with its stream where it has several. */
    @Schema(name = "BatchOccupation")
    record Trade(UUID id, String name, @Nullable String stream) {}

    @Schema(name = "BatchSession")
    record Session(
            UUID id,
            SessionKind kind,
            String name,
            @Nullable String occupation,
            @Nullable String stream,
            String subject,
            Instant entryAt,
            Instant startsAt,
            Instant endsAt,
            boolean assumed,
            SessionState state,
            long sittings,
            long version) {}

    /** @param unit h, min, s, times, yesNo or choice */
    @Schema(name = "BatchRule")
    record RuleValue(
            String key,
            String value,
            String unit,
            @JsonProperty("default") String byDefault) {}

    /** @param subject name of the session that was changed, none when it was the batch itself */
    @Schema(name = "BatchChange")
    record Made(
            Instant at,
            String by,
            Change.What what,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}
}

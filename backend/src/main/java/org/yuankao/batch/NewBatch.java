package org.yuankao.batch;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch to draft.
 *
 * @param code unique, in addresses and as the business key of the batch's process
 * @param zone in which days and hours of this batch are meant
 * @param rules by key, each within its bounds; a missing one stands at its default
 */
public record NewBatch(
        String code,
        String name,
        ZoneId zone,
        List<Window> windows,
        List<Shift> shifts,
        List<Occupation> occupations,
        List<Session> sessions,
        Map<String, String> rules) {

    /** @param assumed whether the plan that this batch follows leaves the times open */
    public record Window(WindowKind kind, Instant opensAt, Instant closesAt, boolean assumed) {}

    /** Hours in which support is staffed (T4). */
    public record Shift(Instant opensAt, Instant closesAt, boolean assumed) {}

    public record Occupation(String name, @Nullable String stream) {}

    /**
     * @param occupation one of the batch's, none when the session is for all
     * @param subject THEORY, SKILL, REVIEW or MOCK
     */
    public record Session(
            SessionKind kind,
            String name,
            @Nullable Occupation occupation,
            String subject,
            Instant entryAt,
            Instant startsAt,
            Instant endsAt,
            boolean assumed,
            @Nullable UUID paperId) {}
}

package org.yuankao.proctoring.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.SittingRow;
import org.yuankao.sitting.SittingState;

/**
 * One candidate on the wall.
 *
 * @param formKey the step as the clock makes it effective
 * @param total questions of the paper, none before the admission
 * @param worstSeverity 4 is worst; none without an open incident
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tile(
        UUID sittingId,
        String nameMasked,
        String ticketNumber,
        @Nullable UUID roomId,
        @Nullable String room,
        SittingState state,
        @Nullable String formKey,
        @Nullable String stepName,
        @Nullable Integer answered,
        @Nullable Integer total,
        @Nullable Instant lastSeenAt,
        Network network,
        FirstView first,
        SecondView second,
        int openIncidents,
        @Nullable Integer worstSeverity,
        @Nullable Instant absentUntil) {

    private static final Duration ONLINE = Duration.ofSeconds(10);
    private static final Duration LATE = Duration.ofSeconds(60);

    enum Network {
        ONLINE,
        LATE,
        OFFLINE
    }

    enum Approval {
        NONE,
        WAITING,
        APPROVED
    }

    /**
     * @param at of the newest frame that this node holds
     * @param live whether it is new; none where the node takes no frames and cannot know
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FirstView(@Nullable Instant at, @Nullable Boolean live) {}

    /** @param joined whether a phone has ever joined */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SecondView(
            @Nullable Instant at, boolean joined, @Nullable Boolean live, Approval approval) {}

    static Tile of(
            SittingRow row,
            @Nullable String room,
            FirstView first,
            SecondView second,
            WallNotes.Note note,
            Instant now) {
        return new Tile(
                row.sittingId(),
                row.nameMasked(),
                row.ticketNumber(),
                row.roomId(),
                room,
                row.state(),
                row.formKey(),
                row.stepName(),
                row.answered(),
                row.questions(),
                row.lastSeenAt(),
                network(row.lastSeenAt(), now),
                first,
                second,
                note.openIncidents(),
                note.worstSeverity(),
                note.absentUntil());
    }

    private static Network network(@Nullable Instant seen, Instant now) {
        if (seen == null || seen.plus(LATE).isBefore(now)) {
            return Network.OFFLINE;
        }
        return seen.plus(ONLINE).isBefore(now) ? Network.LATE : Network.ONLINE;
    }
}

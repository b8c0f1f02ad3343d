package org.yuankao.proctoring.incident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode.SeenFrame;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.IncidentDecided.Decision;
import org.yuankao.proctoring.evidence.Moment;
import org.yuankao.proctoring.evidence.Piece;

/**
 * An incident with all that a proctor looks at before the decision.
 *
 * @param evidence stored pictures in the order of their moments
 * @param earlier what was noticed about the same candidate before, newest first
 */
record IncidentDetail(
        @JsonUnwrapped Incident incident,
        List<Seen> episodes,
        List<Picture> evidence,
        List<Earlier> earlier,
        List<ReadySentence> readySentences) {

    /**
     * What the rule saw.
     *
     * @param score compared with the threshold; none where the rule measures nothing
     * @param holdMillis how long it had to last
     * @param tier full or basic
     * @param frames the last ones that the rule looked at, oldest first
     */
    record Seen(
            UUID id,
            View view,
            Instant startedAt,
            @Nullable Instant endedAt,
            boolean late,
            @Nullable Double score,
            @Nullable Double threshold,
            long holdMillis,
            String tier,
            String modelDigest,
            List<SeenFrame> frames) {}

    /** The bytes are at {@code /api/proctoring/evidence/{id}}; position and size of boxes are shares of the picture. */
    record Picture(
            UUID id,
            UUID episodeId,
            Moment moment,
            View view,
            Instant at,
            List<Box> boxes,
            @Nullable Double score) {

        static Picture of(Piece piece) {
            return new Picture(
                    piece.id(),
                    piece.episodeId(),
                    piece.moment(),
                    piece.view(),
                    piece.at(),
                    piece.boxes(),
                    piece.score());
        }
    }

    record Earlier(
            UUID id,
            String number,
            UUID sessionId,
            IncidentKind kind,
            @Nullable Integer severity,
            Instant startedAt,
            @Nullable Decision decision,
            @Nullable String reason) {

        static Earlier of(IncidentRow row) {
            return new Earlier(
                    row.id(),
                    row.number(),
                    row.sessionId(),
                    row.kind(),
                    row.severity(),
                    row.startedAt(),
                    row.decision(),
                    row.decisionReason());
        }
    }
}

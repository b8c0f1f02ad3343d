package org.yuankao.processes.watching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition that lasts, told when it changes: suspected with its first frame, then either calmed or started (it has
 * lasted long enough) and, in the end, ended.
 *
 * @param id the same in all four phases and in every repetition: made of sitting, kind, view and first frame
 * @param startedAt of the first frame that shows it; for a lost view of the last frame that came
 * @param at when this phase was reached, by the frames' time
 * @param late found in stored snapshots after a gap
 * @param score what the rule saw, such as the similarity or the number of persons; null where it measures nothing
 * @param threshold what the score was compared with; null with it
 * @param holdMillis how long it had to last
 * @param frames the last frames that the rule looked at, oldest first
 */
public record Episode(
        UUID id,
        String sittingId,
        IncidentKind kind,
        View view,
        Phase phase,
        Instant startedAt,
        Instant at,
        boolean late,
        @Nullable Double score,
        @Nullable Double threshold,
        long holdMillis,
        String tier,
        String modelDigest,
        List<SeenFrame> frames) {

    public enum Phase {
        SUSPECTED,
        CALMED,
        STARTED,
        ENDED
    }

    /**
     * One frame as the rule saw it.
     *
     * @param at names the frame together with the view
     */
    public record SeenFrame(View view, Instant at, @Nullable Double score, List<Box> boxes) {}
}

package org.yuankao.proctoring.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.View;

/**
 * One picture of an episode.
 *
 * @param at when the frame came
 * @param boxes that the machine found in it; none in a picture that the rule did not look at
 * @param score what the rule saw in it
 */
public record Piece(
        UUID id,
        UUID episodeId,
        UUID sittingId,
        Moment moment,
        View view,
        Instant at,
        String objectKey,
        List<Box> boxes,
        @Nullable Double score) {}

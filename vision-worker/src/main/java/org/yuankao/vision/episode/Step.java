package org.yuankao.vision.episode;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Episode.Phase;

/**
 * What one frame, or its absence, did to a run.
 *
 * @param run as it is now; null when nothing is shown any more
 * @param told phases that were reached, in their order
 */
record Step(@Nullable Run run, List<Told> told) {
    /**
     * @param startedAt of the run it belongs to
     * @param at when the phase was reached
     */
    record Told(Phase phase, Instant startedAt, Instant at) {}
}

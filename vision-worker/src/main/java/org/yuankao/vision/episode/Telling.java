package org.yuankao.vision.episode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.SeenFrame;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.vision.episode.Step.Told;

/** Puts a phase into words, the same words each time it is told. */
record Telling(String sittingId, Lane lane, IncidentKind kind, Duration hold) {
    private static final String NOTHING_SEEN = "none";

    Episode frames(Told told, List<Detection> seen, Condition condition) {
        Detection newest = seen.get(seen.size() - 1);
        return episode(told, condition.score(newest), condition.threshold(newest), seen, condition::score);
    }

    /** @param silent how long no frame has come, in seconds */
    Episode silence(Told told, List<Detection> seen, double silent) {
        return episode(told, silent, hold.toMillis() / 1000.0, seen, frame -> null);
    }

    private Episode episode(
            Told told,
            @Nullable Double score,
            @Nullable Double threshold,
            List<Detection> seen,
            Function<Detection, @Nullable Double> scores) {
        Detection newest = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        return new Episode(
                id(told.startedAt()),
                sittingId,
                kind,
                lane.view(),
                told.phase(),
                told.startedAt(),
                told.at(),
                lane.late(),
                score,
                threshold,
                hold.toMillis(),
                newest == null ? NOTHING_SEEN : newest.tier(),
                newest == null ? NOTHING_SEEN : newest.modelDigest(),
                seen.stream()
                        .map(frame -> new SeenFrame(frame.view(), frame.at(), scores.apply(frame), frame.boxes()))
                        .toList());
    }

    /** Made of what names the episode, so that every worker gives it the same. */
    private UUID id(Instant startedAt) {
        String name =
                String.join("|", sittingId, kind.name(), lane.view().name(), startedAt.toString()) + "|" + lane.late();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

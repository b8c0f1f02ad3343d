package org.yuankao.proctoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;

/** Episodes as the vision worker tells them. */
final class Told {

    private Told() {}

    static Episode started(UUID sitting, IncidentKind kind, Instant since) {
        return new Episode(
                UUID.randomUUID(),
                sitting.toString(),
                kind,
                View.FIRST,
                Phase.STARTED,
                since,
                since.plus(kind.hold()),
                false,
                0.12,
                0.30,
                kind.hold().toMillis(),
                "full",
                "0123456789abcdef",
                List.of(new Episode.SeenFrame(
                        View.FIRST, since, 0.12, List.of(new Box(Box.FACE, 0.1, 0.2, 0.3, 0.4, 0.9)))));
    }

    static Episode ended(Episode started, Instant at) {
        return in(started, Phase.ENDED, at);
    }

    static Episode in(Episode started, Phase phase, Instant at) {
        return new Episode(
                started.id(),
                started.sittingId(),
                started.kind(),
                started.view(),
                phase,
                started.startedAt(),
                at,
                started.late(),
                started.score(),
                started.threshold(),
                started.holdMillis(),
                started.tier(),
                started.modelDigest(),
                started.frames());
    }
}

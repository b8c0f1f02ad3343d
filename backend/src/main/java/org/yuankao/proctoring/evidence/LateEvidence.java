package org.yuankao.proctoring.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.SeenFrame;
import org.yuankao.shared.Ids;

/** An episode that was found in the pictures of a gap has them as its evidence; nothing is stored twice. */
@Component
class LateEvidence {

    private final SnapshotRows snapshots;
    private final EvidenceRows rows;

    LateEvidence(SnapshotRows snapshots, EvidenceRows rows) {
        this.snapshots = snapshots;
        this.rows = rows;
    }

    void keep(Episode episode) {
        UUID sitting = UUID.fromString(episode.sittingId());
        Instant start = episode.startedAt();
        snapshots.before(sitting, episode.view(), start).ifPresent(found -> add(episode, Moment.BEFORE, found));
        snapshots.at(sitting, episode.view(), start).ifPresent(found -> add(episode, Moment.AT, found));
        snapshots.after(sitting, episode.view(), episode.at()).ifPresent(found -> add(episode, Moment.AFTER, found));
    }

    private void add(Episode episode, Moment moment, Snapshot snapshot) {
        SeenFrame none = new SeenFrame(snapshot.view(), snapshot.at(), null, List.<Box>of());
        SeenFrame seen = episode.frames().stream()
                .filter(frame -> frame.view() == snapshot.view() && frame.at().equals(snapshot.at()))
                .findFirst()
                .orElse(none);
        rows.add(new Piece(
                Ids.next(),
                episode.id(),
                snapshot.sittingId(),
                moment,
                snapshot.view(),
                snapshot.at(),
                snapshot.objectKey(),
                seen.boxes(),
                seen.score()));
    }
}

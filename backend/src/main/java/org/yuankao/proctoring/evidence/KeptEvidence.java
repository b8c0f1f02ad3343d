package org.yuankao.proctoring.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.LatestFrames;
import org.yuankao.shared.Ids;

/** Stores and finds the pictures of episodes. */
@Component
class KeptEvidence implements Evidence {

    private final EvidenceRows rows;
    private final SealedPictures pictures;
    private final Optional<LatestFrames> frames;

    KeptEvidence(EvidenceRows rows, SealedPictures pictures, ObjectProvider<LatestFrames> frames) {
        this.rows = rows;
        this.pictures = pictures;
        this.frames = frames.stream().findFirst();
    }

    /** The object is durable before its row; one that another node was quicker with goes away again. */
    Optional<Piece> keep(UUID episodeId, Moment moment, Frame frame, List<Box> boxes, @Nullable Double score) {
        String key = pictures.keep("evidence", frame.sittingId(), frame.jpeg());
        Piece piece = new Piece(
                Ids.next(), episodeId, frame.sittingId(), moment, frame.view(), frame.at(), key, boxes, score);
        if (!rows.add(piece)) {
            pictures.discard(key);
            return Optional.empty();
        }
        return Optional.of(piece);
    }

    @Override
    public List<Piece> of(Collection<UUID> episodeIds) {
        return rows.of(episodeIds);
    }

    @Override
    public Optional<Piece> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public Optional<byte[]> picture(Piece piece) {
        return pictures.open(piece.sittingId(), piece.objectKey());
    }

    @Override
    public Optional<Piece> screenshot(UUID episodeId, UUID sittingId, View view, @Nullable Instant at) {
        return frames.flatMap(held -> at == null ? held.newest(sittingId, view) : held.at(sittingId, view, at))
                .flatMap(frame -> keep(episodeId, Moment.SCREENSHOT, frame, List.of(), null));
    }
}

package org.yuankao.proctoring.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.View;

/** The kept pictures of episodes, for those who decide about them. */
public interface Evidence {

    /** In the order of their moments. */
    List<Piece> of(Collection<UUID> episodeIds);

    Optional<Piece> find(UUID id);

    /** The JPEG; whoever shows it checks who may look and records the look. */
    Optional<byte[]> picture(Piece piece);

    /**
     * Keeps what a view showed.
     *
     * @param episodeId under which it is found, with one screenshot per view: a made-up one for each
     * @param at of the frame that somebody saw; the newest one when null
     * @return none when this node does not hold that frame
     */
    Optional<Piece> screenshot(UUID episodeId, UUID sittingId, View view, @Nullable Instant at);
}

package org.yuankao.proctoring.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yuankao.processes.watching.View;

/** The kept pictures of episodes, for those who decide about them. */
public interface Evidence {

    /** In the order of their moments. */
    List<Piece> of(Collection<UUID> episodeIds);

    Optional<Piece> find(UUID id);

    /** The JPEG; whoever shows it checks who may look and records the look. */
    Optional<byte[]> picture(Piece piece);

    /**
     * Keeps what a view shows now.
     *
     * @param episodeId under which it is found, with one screenshot per view: a made-up one for each
     * @return none when this node holds no frame of the view
     */
    Optional<Piece> screenshot(UUID episodeId, UUID sittingId, View view);
}

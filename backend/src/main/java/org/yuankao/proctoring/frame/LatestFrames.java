package org.yuankao.proctoring.frame;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yuankao.processes.watching.View;

/** The last frames that this node holds; only nodes of role {@code ingest} have this bean. */
public interface LatestFrames {

    Optional<Frame> newest(UUID sittingId, View view);

    /** The frame of exactly that moment. */
    Optional<Frame> at(UUID sittingId, View view, Instant at);

    /**
     * The frame of exactly that moment, which stays at hand for some minutes: somebody writes down what it shows.
     */
    Optional<Frame> hold(UUID sittingId, View view, Instant at);

    /** The newest one before that moment. */
    Optional<Frame> before(UUID sittingId, View view, Instant at);
}

package org.yuankao.proctoring.watch;

import java.util.concurrent.CompletableFuture;
import org.yuankao.proctoring.frame.Frame;

/** The way to the workers for a picture of a gap. */
public interface LateFrames {

    /** Fails when Kafka has not taken it within a few seconds. */
    CompletableFuture<Void> sendLate(Frame snapshot);
}

package org.yuankao.proctoring.frame;

import java.time.Instant;
import java.util.List;

/**
 * What a camera's page is told after a frame.
 *
 * @param nextMillis after so long the next frame is wanted
 * @param watching whether somebody looks at the frames
 * @param hints what is wrong with this view, before the admission only
 * @param secondHints in the reply to the first view: what is wrong with the second one
 */
public record FrameReply(
        long nextMillis, Instant serverNow, WatchState watching, List<Hint> hints, List<Hint> secondHints) {}

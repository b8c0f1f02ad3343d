package org.yuankao.proctoring.frame;

import java.time.Instant;
import java.util.UUID;
import org.yuankao.processes.watching.View;

/**
 * One picture of one camera.
 *
 * @param at when it was taken in; grows strictly per sitting and view, so that it names the frame
 * @param jpeg as it came, never decoded here; callers do not change the array
 */
public record Frame(UUID sittingId, View view, Instant at, byte[] jpeg) {}

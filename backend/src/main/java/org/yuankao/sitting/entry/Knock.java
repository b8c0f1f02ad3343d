package org.yuankao.sitting.entry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.holding.LetIn;
import org.yuankao.sitting.takeover.TakeoverRequest;

/**
 * What a correct login leads to: let in at once, or a request to the device that holds the sitting.
 *
 * @param silentAfter how long that device must be silent for the request to be granted unasked
 */
record Knock(@Nullable LetIn letIn, @Nullable TakeoverRequest takeover, Duration silentAfter) {}

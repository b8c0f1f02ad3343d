package org.yuankao.vision.episode;

import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.WatchedSitting;

/** What the processor is told about a sitting. */
sealed interface News {
    record Seen(Detection detection) implements News {}

    /** @param sitting null when it is no longer listed */
    record Expected(@Nullable WatchedSitting sitting) implements News {}
}

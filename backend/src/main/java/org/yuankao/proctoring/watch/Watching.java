package org.yuankao.proctoring.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.frame.WatchState;

/** Whether the machine looks at what the cameras of this node's sittings send. */
public interface Watching {

    WatchState state();

    /** None while it is on. */
    @Nullable
    Instant pausedSince();

    default boolean on() {
        return state() == WatchState.ON;
    }
}

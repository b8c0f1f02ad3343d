package org.yuankao.vision.task;

import java.time.Duration;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.yuankao.vision.backend.Deadline;

/**
 * Until when the tasks of one fetch may be worked on. They are handled one after another and all were locked in the same
 * moment, so the last of them has the least time. The engine's clock is not compared with ours: a lock that expires much
 * later or earlier than the one before it means a new fetch, whose time begins now. For one polling thread.
 */
final class LockWindow {
    private static final long SAME_FETCH_MS = 1000;

    private final Duration usable;
    private @Nullable Date expires;
    private Deadline deadline = Deadline.in(Duration.ZERO);

    LockWindow(Duration usable) {
        this.usable = usable;
    }

    Deadline of(Date lockExpires) {
        if (expires == null || Math.abs(lockExpires.getTime() - expires.getTime()) > SAME_FETCH_MS) {
            expires = lockExpires;
            deadline = Deadline.in(usable);
        }
        return deadline;
    }
}

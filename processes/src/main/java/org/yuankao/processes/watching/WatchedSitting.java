package org.yuankao.processes.watching;

import org.jspecify.annotations.Nullable;

/**
 * Who is expected before a camera. Conditions are raised while the state is {@link #WATCHED}.
 *
 * @param roomId empty where the sitting has no room
 */
public record WatchedSitting(
        String sittingId,
        String sessionId,
        @Nullable String batchId,
        @Nullable String roomId,
        String state) {

    /** Admitted: waits or answers. */
    public static final String WATCHED = "ADMITTED";
}

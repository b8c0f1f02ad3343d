package org.yuankao.proctoring.wall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.frame.WatchState;

/**
 * @param watching whether the machine looks at the frames
 * @param rooms that the reader sees in this session
 * @param total sittings that fit, of which at most {@value Wall#MOST} are shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WallView(
        Instant asOf,
        WatchState watching,
        @Nullable Instant pausedSince,
        List<WallRoom> rooms,
        List<Tile> tiles,
        long total) {

    record WallRoom(UUID id, String name) {}
}

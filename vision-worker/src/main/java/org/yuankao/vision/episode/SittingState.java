package org.yuankao.vision.episode;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.WatchedSitting;

/**
 * What is remembered of a sitting. It is stored as JSON.
 *
 * @param sitting as it was told last; null when nobody has told of it
 * @param admitted whether it has ever been watched: stored snapshots are judged afterwards too
 * @param touched when it was last heard of, by the wall clock
 */
record SittingState(@Nullable WatchedSitting sitting, boolean admitted, Map<Lane, Track> tracks, Instant touched) {

    static SittingState unknown() {
        return new SittingState(null, false, Map.of(), Instant.EPOCH);
    }

    Track track(Lane lane) {
        return tracks.getOrDefault(lane, Track.empty());
    }

    boolean watched() {
        return sitting != null && WatchedSitting.WATCHED.equals(sitting.state());
    }

    boolean judges(Lane lane) {
        return lane.late() ? admitted : watched();
    }

    SittingState with(Lane lane, Track track, Instant now) {
        Map<Lane, Track> other = new EnumMap<>(Lane.class);
        other.putAll(tracks);
        other.put(lane, track);
        return new SittingState(sitting, admitted, other, now);
    }

    SittingState told(@Nullable WatchedSitting now, Instant at) {
        boolean watches = now != null && WatchedSitting.WATCHED.equals(now.state());
        return new SittingState(now, admitted || watches, tracks, at);
    }

    /** Starts and ends in the order in which they were told, to be told again. */
    List<Episode> told() {
        return tracks.values().stream()
                .flatMap(track -> track.told().values().stream())
                .flatMap(List::stream)
                .toList();
    }
}

package org.yuankao.vision.episode;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.WatchedSitting;

/**
 * What is remembered of a sitting. It is stored as JSON.
 *
 * @param sitting as it was told last; null when nobody has told of it
 * @param admitted whether it has ever been watched: stored snapshots are judged afterwards too
 * @param touched when it was last heard of, by the wall clock
 * @param expectedAnew from when on a silence counts again; null unless it was ended and taken back
 */
record SittingState(
        @Nullable WatchedSitting sitting,
        boolean admitted,
        Map<Lane, Track> tracks,
        Instant touched,
        @Nullable Instant expectedAnew) {

    static SittingState unknown() {
        return new SittingState(null, false, Map.of(), Instant.EPOCH, null);
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
        return new SittingState(sitting, admitted, other, now, expectedAnew);
    }

    /** Whoever comes back first after the sitting was taken back starts the time of the other view. */
    SittingState shownBy(Detection frame) {
        boolean first = awaited(Lane.FIRST) && awaited(Lane.SECOND);
        return first ? new SittingState(sitting, admitted, tracks, touched, frame.at()) : this;
    }

    /** The view's newest frame, unless the expectation is newer; the end of time when there is none. */
    Instant silentSince(Lane lane) {
        Detection newest = track(lane).newest();
        if (expectedAnew != null && awaited(lane)) {
            return expectedAnew;
        }
        return newest == null ? Instant.MAX : newest.at();
    }

    private boolean awaited(Lane lane) {
        Detection newest = track(lane).newest();
        return expectedAnew != null && (newest == null || newest.at().isBefore(expectedAnew));
    }

    SittingState told(@Nullable WatchedSitting now, Instant at) {
        boolean watches = now != null && WatchedSitting.WATCHED.equals(now.state());
        boolean anew = watches && admitted && !watched();
        return new SittingState(now, admitted || watches, tracks, at, anew ? at : expectedAnew);
    }

    /** Starts and ends in the order in which they were told, to be told again. */
    List<Episode> told() {
        return tracks.values().stream()
                .flatMap(track -> track.told().values().stream())
                .flatMap(List::stream)
                .toList();
    }
}

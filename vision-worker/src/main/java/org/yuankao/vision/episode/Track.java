package org.yuankao.vision.episode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.IncidentKind;

/**
 * What is remembered of one lane of a sitting. It is stored as JSON.
 *
 * @param seen the last frames, oldest first
 * @param runs what is being shown
 * @param told of each kind the last episode's start and end, to be told again after a crash
 * @param touched when its newest frame was judged, by the wall clock
 */
record Track(
        List<Detection> seen, Map<IncidentKind, Run> runs, Map<IncidentKind, List<Episode>> told, Instant touched) {
    /** As many as the pictures that stand beside an incident can make use of. */
    static final int REMEMBERED = 6;

    static Track empty() {
        return new Track(List.of(), Map.of(), Map.of(), Instant.EPOCH);
    }

    @Nullable
    Detection newest() {
        return seen.isEmpty() ? null : seen.get(seen.size() - 1);
    }

    /** Frames come in the order of their times: another one with an old time was read twice. */
    boolean knows(Detection frame) {
        Detection newest = newest();
        return newest != null && !frame.at().isAfter(newest.at());
    }

    Track remember(Detection frame, Instant now) {
        List<Detection> more = new ArrayList<>(seen);
        more.add(frame);
        List<Detection> last = more.subList(Math.max(0, more.size() - REMEMBERED), more.size());
        return new Track(List.copyOf(last), runs, told, now);
    }

    Track with(IncidentKind kind, @Nullable Run run) {
        Map<IncidentKind, Run> other = copy(runs);
        if (run == null) {
            other.remove(kind);
        } else {
            other.put(kind, run);
        }
        return new Track(seen, other, told, touched);
    }

    /** A start takes the place of the episode before it, an end stands beside its start. */
    Track tell(Episode episode) {
        Map<IncidentKind, List<Episode>> other = copy(told);
        switch (episode.phase()) {
            case STARTED -> other.put(episode.kind(), List.of(episode));
            case ENDED -> {
                List<Episode> both = new ArrayList<>(other.getOrDefault(episode.kind(), List.of()));
                both.add(episode);
                other.put(episode.kind(), List.copyOf(both));
            }
            default -> {
                return this;
            }
        }
        return new Track(seen, runs, other, touched);
    }

    private static <V> Map<IncidentKind, V> copy(Map<IncidentKind, V> map) {
        Map<IncidentKind, V> copy = new EnumMap<>(IncidentKind.class);
        copy.putAll(map);
        return copy;
    }
}

package org.yuankao.vision.episode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Heartbeat;
import org.yuankao.processes.watching.WatchedSitting;

/** One sitting under its rules: what a frame, a word about the sitting, or silence does to it. Pure. */
record Watch(Holds holds, EpisodeSettings settings) {

    /** A frame that was read twice changes nothing. */
    Outcome<SittingState> frame(SittingState before, Detection frame, Instant now) {
        Lane lane = Lane.of(frame);
        Track track = before.track(lane);
        if (track.knows(frame)) {
            return new Outcome<>(before, List.of());
        }
        if (!before.judges(lane)) {
            return new Outcome<>(before.with(lane, track.remember(frame, now), now), List.of());
        }
        Outcome<Track> outcome = judge(frame.sittingId()).frame(track, lane, frame, now);
        SittingState state = lane.late() ? before : before.shownBy(frame);
        return new Outcome<>(state.with(lane, outcome.state(), now), outcome.episodes());
    }

    /**
     * @param told null when it is no longer listed at all
     * @param at when it was told
     */
    Outcome<SittingState> sitting(
            SittingState before, String sittingId, @Nullable WatchedSitting told, Instant at, Instant now) {
        SittingState state = before.told(told, now);
        if (state.watched()) {
            return new Outcome<>(state, List.of());
        }
        List<Episode> episodes = new ArrayList<>();
        for (Lane lane : List.of(Lane.FIRST, Lane.SECOND)) {
            Outcome<Track> outcome = judge(sittingId).end(state.track(lane), lane, at);
            state = outcome.episodes().isEmpty() ? state : state.with(lane, outcome.state(), now);
            episodes.addAll(outcome.episodes());
        }
        return new Outcome<>(state, episodes);
    }

    Outcome<SittingState> silence(
            SittingState before, String sittingId, Collection<Heartbeat> heartbeats, Instant now) {
        SittingState state = before;
        List<Episode> episodes = new ArrayList<>();
        for (Lane lane : before.tracks().keySet()) {
            if (before.judges(lane)) {
                Outcome<Track> outcome = judge(sittingId).silence(state.track(lane), lane, now);
                state = outcome.episodes().isEmpty() ? state : state.with(lane, outcome.state(), before.touched());
                episodes.addAll(outcome.episodes());
            }
        }
        for (Lane lane : List.of(Lane.FIRST, Lane.SECOND)) {
            if (lost(state, lane, heartbeats, now)) {
                Outcome<Track> outcome = judge(sittingId).lost(state.track(lane), lane, state.silentSince(lane), now);
                state = outcome.episodes().isEmpty() ? state : state.with(lane, outcome.state(), before.touched());
                episodes.addAll(outcome.episodes());
            }
        }
        return new Outcome<>(state, episodes);
    }

    /**
     * Silent for longer than the rule says, while an ingest lives and has handed frames on all that time, and while the
     * other view sends: both views of a sitting lie in one partition, so that a worker that lags behind sees neither.
     */
    private boolean lost(SittingState state, Lane lane, Collection<Heartbeat> heartbeats, Instant now) {
        Duration hold = holds.of(lane.lost());
        Lane other = lane == Lane.FIRST ? Lane.SECOND : Lane.FIRST;
        return state.watched()
                && !state.silentSince(lane).isAfter(now.minus(hold))
                && !silentFor(state.track(other), settings.company(), now)
                && heartbeats.stream().anyMatch(beat -> livesSince(beat, hold, now));
    }

    private static boolean silentFor(Track track, Duration time, Instant now) {
        Detection newest = track.newest();
        return newest == null || !newest.at().plus(time).isAfter(now);
    }

    private boolean livesSince(Heartbeat beat, Duration hold, Instant now) {
        return !beat.at().plus(settings.beat()).isBefore(now)
                && !beat.since().plus(hold).isAfter(now);
    }

    boolean forgotten(SittingState state, Instant now) {
        return !state.watched() && state.touched().plus(settings.forgotten()).isBefore(now);
    }

    private Judge judge(String sittingId) {
        return new Judge(sittingId, holds, settings);
    }
}

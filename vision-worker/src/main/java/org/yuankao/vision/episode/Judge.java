package org.yuankao.vision.episode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.vision.episode.Step.Told;

/** Applies all rules to one lane of one sitting. Pure: times come in, nothing is asked. */
record Judge(String sittingId, Holds holds, EpisodeSettings settings) {

    Outcome<Track> frame(Track before, Lane lane, Detection frame, Instant now) {
        Detection previous = before.newest();
        Track track = before.remember(frame, now);
        List<Episode> episodes = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            if (condition.looksAt(lane.view())) {
                Run run = track.runs().get(condition.kind());
                Step step = rule(condition, lane).frame(run, condition.in(frame, previous), frame.at());
                track = take(track, lane, condition, step, episodes);
            }
        }
        track = found(track, lane, frame, episodes);
        return new Outcome<>(track, episodes);
    }

    /** A lost view that sends again is not lost. */
    private Track found(Track track, Lane lane, Detection frame, List<Episode> episodes) {
        IncidentKind kind = lane.lost();
        Run lost = track.runs().get(kind);
        if (lost == null) {
            return track;
        }
        Duration hold = holds.of(kind);
        Rule rule = new Rule(Lasting.THROUGHOUT, hold, settings.silence(), settings.fresh());
        Step step = rule.frame(lost, Showing.NOT_SHOWN, frame.at());
        Track other = track.with(kind, step.run());
        for (Told told : step.told()) {
            other = tell(other, telling(lane, kind).silence(told, track.seen(), 0), episodes);
        }
        return other;
    }

    /** What the passing of time does to a lane, whether or not it has sent. */
    Outcome<Track> silence(Track before, Lane lane, Instant now) {
        Detection newest = before.newest();
        if (newest == null || before.runs().isEmpty()) {
            return new Outcome<>(before, List.of());
        }
        if (lane.late()) {
            boolean over = before.touched().plus(settings.lateSilence()).isBefore(now);
            return over ? end(before, lane, newest.at()) : new Outcome<>(before, List.of());
        }
        Track track = before;
        List<Episode> episodes = new ArrayList<>();
        for (Condition condition : Condition.values()) {
            Run run = track.runs().get(condition.kind());
            if (run != null && !run.started()) {
                track = take(track, lane, condition, rule(condition, lane).silence(run, newest.at(), now), episodes);
            }
        }
        return new Outcome<>(track, episodes);
    }

    /** The view has sent nothing since then, and that is the view's own fault. One that never sent has none to lose. */
    Outcome<Track> lost(Track before, Lane lane, Instant since, Instant now) {
        IncidentKind kind = lane.lost();
        if (before.newest() == null || before.runs().containsKey(kind)) {
            return new Outcome<>(before, List.of());
        }
        Told told = new Told(Episode.Phase.STARTED, since, now);
        double silent = Duration.between(since, now).toMillis() / 1000.0;
        List<Episode> episodes = new ArrayList<>();
        Episode episode = telling(lane, kind).silence(told, before.seen(), silent);
        Run run = Run.begun(since).raised();
        return new Outcome<>(tell(before.with(kind, run), episode, episodes), episodes);
    }

    /** Nobody is expected any more, or nothing more will come. */
    Outcome<Track> end(Track before, Lane lane, Instant at) {
        Track track = before;
        List<Episode> episodes = new ArrayList<>();
        for (Map.Entry<IncidentKind, Run> one : before.runs().entrySet()) {
            Told told = Rule.over(one.getValue(), at);
            track = tell(track.with(one.getKey(), null), over(track, lane, one.getKey(), told), episodes);
        }
        return new Outcome<>(track, episodes);
    }

    private Episode over(Track track, Lane lane, IncidentKind kind, Told told) {
        for (Condition condition : Condition.values()) {
            if (condition.kind() == kind) {
                return telling(lane, kind).frames(told, track.seen(), condition);
            }
        }
        return telling(lane, kind).silence(told, track.seen(), 0);
    }

    private Track take(Track before, Lane lane, Condition condition, Step step, List<Episode> episodes) {
        Track track = before.with(condition.kind(), step.run());
        for (Told told : step.told()) {
            track = tell(track, telling(lane, condition.kind()).frames(told, before.seen(), condition), episodes);
        }
        return track;
    }

    private static Track tell(Track track, Episode episode, List<Episode> episodes) {
        episodes.add(episode);
        return track.tell(episode);
    }

    private Rule rule(Condition condition, Lane lane) {
        Duration hold = holds.of(condition.kind());
        Duration apart = condition.lasting().apart(hold, settings.silence(), lane.late());
        return new Rule(condition.lasting(), hold, apart, settings.fresh());
    }

    private Telling telling(Lane lane, IncidentKind kind) {
        return new Telling(sittingId, lane, kind, holds.of(kind));
    }
}

package org.yuankao.proctoring.evidence;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.SeenFrame;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.FrameTaken;
import org.yuankao.proctoring.frame.LatestFrames;
import org.yuankao.proctoring.watch.EpisodeHearer;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * Keeps the pictures of an episode (A6): those before and at its beginning when it is raised, those after it when they
 * come. A node that holds no frames of the sitting has nothing to keep; another one does it.
 */
@Component
@OnRole(Role.INGEST)
class EvidenceKeeper implements EpisodeHearer, FrameTaken {

    private static final long AFTERWARDS_NANOS = Duration.ofMinutes(1).toNanos();

    private final LatestFrames frames;
    private final KeptEvidence evidence;
    private final LateEvidence late;
    private final KeepingThreads threads;
    private final Pins pins;
    private final Map<UUID, List<Awaited>> awaited = new ConcurrentHashMap<>();

    EvidenceKeeper(
            LatestFrames frames,
            KeptEvidence evidence,
            LateEvidence late,
            KeepingThreads threads,
            EvidenceProperties properties) {
        this.frames = frames;
        this.evidence = evidence;
        this.late = late;
        this.threads = threads;
        this.pins = new Pins(properties.pinned().toBytes());
    }

    @Override
    public void heard(Episode episode) {
        switch (episode.phase()) {
            case SUSPECTED -> {
                if (!episode.late()) {
                    pins.hold(episode.id(), FirstPictures.of(episode, frames));
                }
            }
            case CALMED -> pins.release(episode.id());
            case STARTED -> {
                if (episode.late()) {
                    threads.later(() -> late.keep(episode));
                } else {
                    started(episode);
                }
            }
            case ENDED -> {}
        }
    }

    private void started(Episode episode) {
        FirstPictures pinned = pins.release(episode.id());
        FirstPictures first = pinned == null ? FirstPictures.of(episode, frames) : pinned;
        if (first.shown().isEmpty()) {
            return;
        }
        first.shown().forEach(shown -> keep(episode, shown.moment(), shown.frame()));
        Awaited afterwards = new Awaited(episode, System.nanoTime() + AFTERWARDS_NANOS);
        awaited.merge(UUID.fromString(episode.sittingId()), List.of(afterwards), EvidenceKeeper::both);
    }

    @Override
    public void taken(Frame frame, FilmedSitting sitting) {
        for (Awaited each : awaited.getOrDefault(frame.sittingId(), List.of())) {
            if (each.wants(frame)) {
                keep(each.episode, Moment.AFTER, frame);
            }
        }
    }

    @Scheduled(fixedDelay = 30_000)
    void forget() {
        long now = System.nanoTime();
        awaited.replaceAll((sitting, all) ->
                all.stream().filter(each -> each.until - now > 0).toList());
        awaited.values().removeIf(List::isEmpty);
    }

    private static List<Awaited> both(List<Awaited> there, List<Awaited> added) {
        return Stream.concat(there.stream(), added.stream()).toList();
    }

    private void keep(Episode episode, Moment moment, Frame frame) {
        threads.later(() -> {
            SeenFrame seen = seen(episode, frame);
            List<Box> boxes = seen == null ? List.of() : seen.boxes();
            evidence.keep(episode.id(), moment, frame, boxes, seen == null ? null : seen.score());
        });
    }

    private static @Nullable SeenFrame seen(Episode episode, Frame frame) {
        return episode.frames().stream()
                .filter(seen -> seen.view() == frame.view() && seen.at().equals(frame.at()))
                .findFirst()
                .orElse(null);
    }

    /** The next frame of each view is wanted, once. */
    private static final class Awaited {

        private final Episode episode;
        private final long until;
        private final Set<View> missing = EnumSet.allOf(View.class);

        Awaited(Episode episode, long until) {
            this.episode = episode;
            this.until = until;
        }

        synchronized boolean wants(Frame frame) {
            return frame.at().isAfter(episode.at()) && missing.remove(frame.view());
        }
    }
}

package org.yuankao.proctoring.evidence;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.batch.WatchingRules;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.Frame;
import org.yuankao.proctoring.frame.FrameTaken;
import org.yuankao.proctoring.frame.LatestFrames;
import org.yuankao.proctoring.watch.SteeringRules;
import org.yuankao.proctoring.watch.Watching;
import org.yuankao.shared.Ids;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * Keeps a picture of both views at random times, and of each view every few seconds while nobody watches. Only from the
 * admission on: nobody is recorded who has not signed the pledge.
 */
@Component
@OnRole(Role.INGEST)
class Snapshots implements FrameTaken {

    /** An older frame of the other view does not show the same moment. */
    private static final Duration TOGETHER = Duration.ofSeconds(15);

    private static final long UNUSED_NANOS = Duration.ofMinutes(10).toNanos();

    private final LatestFrames frames;
    private final SteeringRules rules;
    private final Watching watching;
    private final SealedPictures pictures;
    private final SnapshotRows rows;
    private final KeepingThreads threads;
    private final Duration gapEvery;
    private final Map<UUID, SnapshotTimes> times = new ConcurrentHashMap<>();

    Snapshots(
            LatestFrames frames,
            SteeringRules rules,
            Watching watching,
            SealedPictures pictures,
            SnapshotRows rows,
            KeepingThreads threads,
            EvidenceProperties properties) {
        this.frames = frames;
        this.rules = rules;
        this.watching = watching;
        this.pictures = pictures;
        this.rows = rows;
        this.threads = threads;
        this.gapEvery = properties.gapEvery();
    }

    @Override
    public void taken(Frame frame, FilmedSitting sitting) {
        if (!sitting.watched()) {
            return;
        }
        long now = System.nanoTime();
        WatchingRules rule = rules.of(sitting.sessionId());
        SnapshotTimes due = times.computeIfAbsent(
                sitting.sittingId(), id -> new SnapshotTimes(rule, ThreadLocalRandom.current(), now));
        if (due.randomDue(rule, now)) {
            keep(frame, SnapshotKind.RANDOM);
            View other = frame.view() == View.FIRST ? View.SECOND : View.FIRST;
            frames.newest(sitting.sittingId(), other)
                    .filter(beside -> beside.at().plus(TOGETHER).isAfter(frame.at()))
                    .ifPresent(beside -> keep(beside, SnapshotKind.RANDOM));
        }
        if (!watching.on() && due.gapDue(frame.view(), gapEvery, now)) {
            keep(frame, SnapshotKind.GAP);
        }
    }

    /** The object is durable before the row exists; one without a row is unreadable waste. */
    private void keep(Frame frame, SnapshotKind kind) {
        threads.later(() -> {
            String key = pictures.keep("snapshots", frame.sittingId(), frame.jpeg());
            rows.add(new Snapshot(Ids.next(), frame.sittingId(), frame.view(), frame.at(), key), kind);
        });
    }

    @Scheduled(fixedDelay = 60_000)
    void forget() {
        long before = System.nanoTime() - UNUSED_NANOS;
        times.values().removeIf(each -> each.unusedSince(before));
    }
}

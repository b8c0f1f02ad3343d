package org.yuankao.proctoring.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.Episode.Phase;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.frame.FrameProperties;
import org.yuankao.proctoring.frame.FrameReply;
import org.yuankao.proctoring.frame.Hint;
import org.yuankao.proctoring.frame.Replies;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/**
 * Holds a reply for a moment, so that what a frame shows speeds up the very next one. No thread waits meanwhile, and no
 * reply does when nobody watches, when nothing can become an incident yet, or when the frames come as fast as they may.
 */
@Component
@OnRole(Role.INGEST)
@Order(Pace.FIRST + 1)
class Verdicts implements Replies, EpisodeHearer, AutoCloseable {

    private final Duration wait;
    private final Pace pace;
    private final SteeringRules rules;
    private final Hints hints;
    private final Watching watching;
    private final ExamClock clock;
    private final Map<UUID, List<Held>> held = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor timer;

    Verdicts(
            FrameProperties properties,
            Pace pace,
            SteeringRules rules,
            Hints hints,
            Watching watching,
            ExamClock clock) {
        this.wait = properties.verdictWait();
        this.pace = pace;
        this.rules = rules;
        this.hints = hints;
        this.watching = watching;
        this.clock = clock;
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "frame-replies");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    @Override
    public DeferredResult<FrameReply> to(FilmedSitting sitting, View view) {
        Held reply = new Held(sitting, view, System.nanoTime(), new DeferredResult<>());
        if (sitting.watched() && watching.on() && pace.of(sitting).compareTo(fastest(sitting)) > 0) {
            held.compute(sitting.sittingId(), (id, others) -> with(reply, others));
            timer.schedule(() -> release(reply), wait.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            reply.result.setResult(answer(reply));
        }
        return reply.result;
    }

    @Override
    public Duration fastest(FilmedSitting sitting) {
        return rules.of(sitting.sessionId()).framesSuspicion();
    }

    @Override
    public void heard(Episode episode) {
        if (episode.phase() == Phase.SUSPECTED || episode.phase() == Phase.STARTED) {
            List.copyOf(held.getOrDefault(UUID.fromString(episode.sittingId()), List.of()))
                    .forEach(this::release);
        }
    }

    private static List<Held> with(Held reply, @Nullable List<Held> others) {
        List<Held> all = others == null ? new CopyOnWriteArrayList<>() : others;
        all.add(reply);
        return all;
    }

    private void release(Held reply) {
        held.computeIfPresent(reply.sitting.sittingId(), (id, others) -> {
            others.remove(reply);
            return others.isEmpty() ? null : others;
        });
        if (!reply.result.isSetOrExpired()) {
            reply.result.setResult(answer(reply));
        }
    }

    /** The time that the reply was held counts: the rate is from frame to frame. */
    private FrameReply answer(Held reply) {
        long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - reply.since);
        return new FrameReply(
                Math.max(0, pace.of(reply.sitting).toMillis() - waited),
                clock.now(),
                watching.state(),
                hints(reply.sitting, reply.view),
                reply.view == View.FIRST ? hints(reply.sitting, View.SECOND) : List.of());
    }

    private List<Hint> hints(FilmedSitting sitting, View view) {
        return sitting.watched() ? List.of() : hints.of(sitting.sittingId(), view);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private record Held(FilmedSitting sitting, View view, long since, DeferredResult<FrameReply> result) {}
}

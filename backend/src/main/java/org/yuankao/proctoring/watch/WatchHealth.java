package org.yuankao.proctoring.watch;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuankao.proctoring.frame.WatchState;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;

/** On while Kafka takes this node's frames, workers are members of their group, and what they are given comes back. */
@Component
@OnRole({Role.INGEST, Role.WEB})
class WatchHealth implements Watching {

    private final WorkerGroup workers;
    private final Optional<FrameSender> sender;
    private final Optional<Unanswered> unanswered;
    private final ExamClock clock;
    private @Nullable Instant pausedSince;

    WatchHealth(
            WorkerGroup workers,
            ObjectProvider<FrameSender> sender,
            ObjectProvider<Unanswered> unanswered,
            ExamClock clock) {
        this.workers = workers;
        this.sender = sender.stream().findFirst();
        this.unanswered = unanswered.stream().findFirst();
        this.clock = clock;
        this.pausedSince = clock.now();
    }

    @Override
    public WatchState state() {
        boolean on = workers.present()
                && sender.map(FrameSender::handing).orElse(true)
                && !unanswered.map(Unanswered::tooLong).orElse(false);
        return on ? WatchState.ON : WatchState.PAUSED;
    }

    @Override
    public synchronized @Nullable Instant pausedSince() {
        note();
        return pausedSince;
    }

    /** So that the moment is known to the second, also when nobody asks. */
    @Scheduled(fixedDelay = 1_000)
    synchronized void note() {
        if (on()) {
            pausedSince = null;
        } else if (pausedSince == null) {
            pausedSince = clock.now();
        }
    }
}

package org.yuankao.proctoring.frame;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;
import org.yuankao.processes.watching.View;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.FilmedSitting;

/** Takes a good frame in: into the ring, to everybody who wants it, and an answer to the camera. */
@Component
@OnRole(Role.INGEST)
class Intake {

    private final FrameRing ring;
    private final List<FrameTaken> interested;
    private final Replies replies;
    private final ExamClock clock;
    private final Counter taken;

    Intake(FrameRing ring, List<FrameTaken> interested, Replies replies, ExamClock clock, MeterRegistry meters) {
        this.ring = ring;
        this.interested = interested;
        this.replies = replies;
        this.clock = clock;
        this.taken = meters.counter("yuankao.frames.taken");
    }

    DeferredResult<FrameReply> take(FilmedSitting sitting, View view, byte[] jpeg) {
        DeferredResult<FrameReply> reply = replies.to(sitting, view);
        Frame frame = ring.take(sitting.sittingId(), view, clock.now(), jpeg);
        taken.increment();
        interested.forEach(each -> each.taken(frame, sitting));
        return reply;
    }

    @Scheduled(fixedDelay = 60_000)
    void forget() {
        ring.forgetSilent(clock.now());
    }
}

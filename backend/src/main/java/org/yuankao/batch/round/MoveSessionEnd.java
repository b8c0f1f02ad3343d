package org.yuankao.batch.round;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Attendance;
import org.yuankao.batch.SessionEdge;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Problem;

/**
 * Moves the end of a session, also while it is answered (T7): one transaction stores it with its reason, and whoever
 * keeps a copy of the end (deadlines, timers) mends it inside the same transaction.
 */
@Component
@Transactional
class MoveSessionEnd {

    /** A longer session is taken for a slip of the pen in the date. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final SessionRecords sessions;
    private final ChangeRecords changes;
    private final Attendance attendance;
    private final AuditLog audit;
    private final ExamClock clock;
    private final ApplicationEventPublisher events;

    MoveSessionEnd(
            SessionRecords sessions,
            ChangeRecords changes,
            Attendance attendance,
            AuditLog audit,
            ExamClock clock,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.changes = changes;
        this.attendance = attendance;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Whom a new end would concern.
     *
     * @param sittings all of the session
     * @param answering those that answer at this moment
     * @param collisions sessions of the batch that would then lie in this one, with candidates of both; earliest first
     */
    @Schema(name = "SessionEndPreview")
    record Preview(
            long sittings, long answering, Instant deadlineNow, Instant deadlineThen, List<Collision> collisions) {}

    /** @param candidates of the moved session who also sit this one */
    @Schema(name = "SessionCollision")
    record Collision(UUID sessionId, String name, Instant startsAt, long candidates) {}

    @Transactional(readOnly = true)
    Preview preview(UUID sessionId, Instant endsAt) {
        ScheduledSession session = movable(sessionId, endsAt);
        long sittings = attendance.sittings(List.of(sessionId)).getOrDefault(sessionId, 0L);
        return new Preview(
                sittings,
                attendance.answering(sessionId),
                session.at(SessionEdge.END),
                endsAt,
                collisions(session, endsAt));
    }

    private List<Collision> collisions(ScheduledSession session, Instant endsAt) {
        List<ScheduledSession> within =
                sessions.within(session.batchId(), session.id(), session.at(SessionEdge.START), endsAt);
        Map<UUID, Long> shared = attendance.alsoSitting(
                session.id(), within.stream().map(ScheduledSession::id).toList());
        return within.stream()
                .map(other -> new Collision(
                        other.id(),
                        other.view().name(),
                        other.at(SessionEdge.START),
                        shared.getOrDefault(other.id(), 0L)))
                .filter(collision -> collision.candidates() > 0)
                .toList();
    }

    void move(UUID sessionId, Instant endsAt, String reason, long version, String by) {
        ScheduledSession session = movable(sessionId, endsAt);
        if (session.version() != version) {
            throw Problem.of("batch.session.stale");
        }
        Instant from = session.at(SessionEdge.END);
        session.moveEnd(endsAt);
        changes.save(new Change(
                session.batchId(),
                clock.now(),
                by,
                Change.What.SESSION_END,
                session.view().name(),
                from.toString(),
                endsAt.toString(),
                reason));
        audit.record(
                "batch.session.end-moved",
                "session:" + sessionId,
                reason,
                Map.of("name", session.view().name(), "from", from.toString(), "to", endsAt.toString()));
        events.publishEvent(new SessionEndMoved(sessionId, from, endsAt));
    }

    private ScheduledSession movable(UUID sessionId, Instant endsAt) {
        ScheduledSession session = sessions.find(sessionId).orElseThrow(() -> Problem.of("batch.session.unknown"));
        Instant startsAt = session.at(SessionEdge.START);
        // the clock ends a session; the state follows it, late when the engine's jobs are
        if (session.isOver() || !clock.now().isBefore(session.at(SessionEdge.END))) {
            throw Problem.of("batch.session.over");
        }
        if (!endsAt.isAfter(startsAt)) {
            throw Problem.of("batch.session.end-before-start").field("endsAt", "batch.session.end-before-start");
        }
        if (!endsAt.isAfter(clock.now())) {
            throw Problem.of("batch.session.end-past").field("endsAt", "batch.session.end-past");
        }
        if (endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw Problem.of("batch.session.end-too-late").field("endsAt", "batch.session.end-too-late");
        }
        return session;
    }
}

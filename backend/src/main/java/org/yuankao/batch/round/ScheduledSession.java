package org.yuankao.batch.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.SessionEdge;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.rule.Rule;
import org.yuankao.shared.Ids;

/** A session as it is stored: its times, its state and its sealed passcode. */
@Entity
@Table(schema = "batch", name = "exam_session")
@SuppressWarnings("NullAway.Init")
class ScheduledSession {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "batch_id")
    private Batch batch;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occupation_id")
    private @Nullable Occupation occupation;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String subject;
    private String name;
    private Instant entryAt;
    private Instant startsAt;
    private Instant endsAt;
    private boolean assumed;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable UUID paperId;
    private byte[] passcode;
    private byte[] passcodeIndex;

    @Version
    private @Nullable Long version;

    protected ScheduledSession() {}

    static ScheduledSession plan(Batch batch, NewBatch.Session plan, byte[] passcode, byte[] passcodeIndex) {
        ScheduledSession session = new ScheduledSession();
        session.id = Ids.next();
        session.batch = batch;
        session.occupation = batch.occupations().stream()
                .filter(occupation -> occupation.description().equals(plan.occupation()))
                .findFirst()
                .orElse(null);
        session.kind = plan.kind();
        session.subject = plan.subject();
        session.name = plan.name();
        session.entryAt = plan.entryAt();
        session.startsAt = plan.startsAt();
        session.endsAt = plan.endsAt();
        session.assumed = plan.assumed();
        session.state = SessionState.PLANNED;
        session.paperId = plan.paperId();
        session.passcode = passcode;
        session.passcodeIndex = passcodeIndex;
        return session;
    }

    /** Moves on to a later state; an earlier one, reported late or twice, changes nothing. */
    void reach(SessionState later) {
        if (later.compareTo(state) > 0) {
            state = later;
        }
    }

    boolean isOver() {
        return state == SessionState.ENDED || state == SessionState.CLOSED;
    }

    void moveEnd(Instant to) {
        endsAt = to;
    }

    Instant at(SessionEdge edge) {
        return switch (edge) {
            case PREPARE -> entryAt.minus(batch.ruleSet().duration(Rule.PREPARE_LEAD));
            case ENTRY -> entryAt;
            case START -> startsAt;
            case END -> endsAt;
            case SETTLE -> endsAt.plus(batch.ruleSet().duration(Rule.SETTLE_TIME));
        };
    }

    ExamSession view() {
        return new ExamSession(
                id,
                batch.id(),
                batch.code(),
                name,
                occupation == null ? null : occupation.name(),
                occupation == null ? null : occupation.stream(),
                subject,
                kind,
                entryAt,
                startsAt,
                endsAt,
                state,
                paperId,
                batch.ruleSet().forSessions());
    }

    NewBatch.Session description() {
        return new NewBatch.Session(
                kind,
                name,
                occupation == null ? null : occupation.description(),
                subject,
                entryAt,
                startsAt,
                endsAt,
                assumed,
                paperId);
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batch.id();
    }

    byte[] passcode() {
        return passcode;
    }

    boolean assumed() {
        return assumed;
    }

    long version() {
        return version == null ? 0 : version;
    }
}

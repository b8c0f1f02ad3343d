package org.yuankao.sitting.admission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.Admission;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.RelayTypes;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.delivery.PaperCache;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;
import org.yuankao.sitting.session.DatabaseClock;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class Border implements Admission {

    private final Register register;
    private final Sessions sessions;
    private final EndLock endLock;
    private final Invariants invariants;
    private final PaperCache papers;
    private final IdentityChecks checks;
    private final Reinstatement reinstatement;
    private final DatabaseClock clock;
    private final Relay relay;
    private final JdbcClient jdbc;

    Border(
            Register register,
            Sessions sessions,
            EndLock endLock,
            Invariants invariants,
            PaperCache papers,
            IdentityChecks checks,
            Reinstatement reinstatement,
            DatabaseClock clock,
            Relay relay,
            JdbcClient jdbc) {
        this.clock = clock;
        this.checks = checks;
        this.reinstatement = reinstatement;
        this.relay = relay;
        this.register = register;
        this.sessions = sessions;
        this.endLock = endLock;
        this.invariants = invariants;
        this.papers = papers;
        this.jdbc = jdbc;
    }

    @Override
    public void admit(UUID sittingId) {
        SittingFacts sitting = register.lock(sittingId);
        if (sitting.state() == SittingState.ADMITTED || sitting.state() == SittingState.HANDED_IN) {
            return;
        }
        admit(sitting, "sitting.admission.refused", false);
    }

    @Override
    public void admitByHand(UUID sittingId) {
        SittingFacts sitting = register.lock(sittingId);
        if (sitting.state() == SittingState.ADMITTED || sitting.state() == SittingState.HANDED_IN) {
            throw Problem.of("sitting.admission.already");
        }
        if (sitting.state() == SittingState.ENTERED && invariants.identityUndecided(sittingId)) {
            checks.provisional(sittingId);
        }
        admit(sitting, "sitting.admission.by-hand-refused", true);
        register.stepChanged(sittingId);
        boolean answering =
                !clock.now().isBefore(sessions.get(sitting.sessionId()).startsAt());
        relay.send(sittingId.toString(), Relay.ENGINE, RelayTypes.REINSTATED, Map.of("answering", answering));
    }

    @Override
    public Optional<Instant> reinstate(UUID sittingId) {
        return reinstatement.reinstate(sittingId);
    }

    private void admit(SittingFacts sitting, String refusal, boolean byHand) {
        endLock.holdEnd(sitting.sessionId());
        // the session may be as this transaction read it before it had the lock; its end alone can move
        ExamSession session = sessions.get(sitting.sessionId());
        Instant end = sessions.endOf(sitting.sessionId());
        List<String> missing = invariants.missing(sitting, session, end);
        if (!missing.isEmpty()) {
            throw Problem.of(refusal).with("missing", missing);
        }
        // in memory before the start, so that the start asks for nothing
        papers.shape(Objects.requireNonNull(session.paperId()));
        insert(sitting, session, end, byHand);
        register.state(sitting, SittingState.ADMITTED);
    }

    private void insert(SittingFacts sitting, ExamSession session, Instant end, boolean byHand) {
        jdbc.sql("""
                        insert into sitting.admission
                               (sitting_id, session_id, paper_id, epoch, admitted_at, provisional, opens_at, deadline,
                                hand_in_from, by_hand)
                        values (:sitting, :session, :paper, :epoch, shared.exam_now(), :provisional, :opens, :deadline,
                                :from, :byHand)
                        """)
                .param("sitting", sitting.id())
                .param("session", session.id())
                .param("paper", Objects.requireNonNull(session.paperId()))
                .param("epoch", sitting.epoch())
                .param("provisional", !invariants.identityPassed(sitting.id()))
                .param("opens", At.of(session.startsAt()))
                .param("deadline", At.of(end))
                .param("from", At.of(session.startsAt().plus(session.rules().earlyHandIn())))
                .param("byHand", byHand)
                .update();
    }
}

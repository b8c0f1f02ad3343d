package org.yuankao.sitting.takeover;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.holding.Entrance;
import org.yuankao.sitting.holding.EntryWindow;
import org.yuankao.sitting.holding.LetIn;
import org.yuankao.sitting.holding.Secret;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;
import org.yuankao.sitting.session.DatabaseClock;

/** Both ends of a request: who wants the sitting polls, who holds it answers. */
@Service
public class TakeoverPoll {

    /** Why a device gets the sitting: who held it agreed, or has not been heard of or has logged out. */
    private enum GrantedBy {
        CONSENT,
        SILENCE
    }

    private final Takeovers takeovers;
    private final Register register;
    private final Sessions sessions;
    private final DatabaseClock clock;
    private final Entrance entrance;

    TakeoverPoll(Takeovers takeovers, Register register, Sessions sessions, DatabaseClock clock, Entrance entrance) {
        this.takeovers = takeovers;
        this.register = register;
        this.sessions = sessions;
        this.clock = clock;
        this.entrance = entrance;
    }

    @Transactional
    public TakeoverAnswer poll(UUID id, String token) {
        Takeover asked = known(id, token);
        SittingFacts sitting = register.lock(asked.sittingId());
        Takeover takeover = known(id, token);
        return switch (takeover.state()) {
            case REFUSED -> TakeoverAnswer.REFUSED;
            case GRANTED -> repeat(takeover, sitting);
            case AGREED, PENDING -> isVoid(takeover, sitting) ? TakeoverAnswer.EXPIRED : open(takeover, sitting);
        };
    }

    @Transactional
    public void answer(CandidatePrincipal candidate, UUID id, boolean agree) {
        SittingFacts sitting = register.lock(candidate);
        Takeover takeover = takeovers
                .find(id)
                .filter(request -> request.sittingId().equals(sitting.id()))
                .orElseThrow(() -> Problem.of("sitting.takeover.unknown"));
        takeovers.answered(takeover, agree);
    }

    private TakeoverAnswer open(Takeover takeover, SittingFacts sitting) {
        ExamSession session = sessions.get(sitting.sessionId());
        if (!EntryWindow.isOpen(sitting.state(), session, clock.now())) {
            return TakeoverAnswer.EXPIRED;
        }
        if (takeover.state() == Takeover.State.AGREED) {
            return grant(takeover, sitting, GrantedBy.CONSENT);
        }
        return takeovers.mayHave(sitting, takeover.deviceKey(), session.rules().takeoverSilence())
                ? grant(takeover, sitting, GrantedBy.SILENCE)
                : TakeoverAnswer.PENDING;
    }

    private TakeoverAnswer grant(Takeover takeover, SittingFacts sitting, GrantedBy reason) {
        takeovers.tell(sitting.id(), "sitting.takeover.granted", Map.of("grantedBy", reason.name()));
        LetIn letIn = entrance.letIn(sitting, takeover.deviceKey());
        takeovers.granted(takeover.id(), letIn.epoch());
        return TakeoverAnswer.granted(letIn);
    }

    /** The reply that granted it may have been lost. */
    private static TakeoverAnswer repeat(Takeover takeover, SittingFacts sitting) {
        int epoch = Objects.requireNonNull(takeover.grantedEpoch());
        return epoch == sitting.epoch()
                ? TakeoverAnswer.granted(new LetIn(sitting.id(), epoch, takeover.deviceKey()))
                : TakeoverAnswer.EXPIRED;
    }

    /**
     * Its time is over, whatever was answered, or somebody logged in after the question was asked: it was put to a
     * device that is gone.
     */
    private static boolean isVoid(Takeover takeover, SittingFacts sitting) {
        return takeover.expired() || takeover.askedEpoch() != sitting.epoch();
    }

    private Takeover known(UUID id, String token) {
        return takeovers
                .find(id)
                .filter(takeover -> new Secret(token).fits(takeover.tokenHash()))
                .orElseThrow(() -> Problem.of("sitting.takeover.unknown"));
    }
}

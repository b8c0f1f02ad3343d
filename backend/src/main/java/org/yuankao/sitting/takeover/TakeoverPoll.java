package org.yuankao.sitting.takeover;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.holding.Entrance;
import org.yuankao.sitting.holding.LetIn;
import org.yuankao.sitting.holding.Secret;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/** Both ends of a request: who wants the sitting polls, who holds it answers. */
@Service
public class TakeoverPoll {

    private final Takeovers takeovers;
    private final Register register;
    private final Sessions sessions;
    private final Entrance entrance;

    TakeoverPoll(Takeovers takeovers, Register register, Sessions sessions, Entrance entrance) {
        this.takeovers = takeovers;
        this.register = register;
        this.sessions = sessions;
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
            case AGREED -> overtaken(takeover, sitting) ? TakeoverAnswer.EXPIRED : grant(takeover, sitting);
            case PENDING -> pending(takeover, sitting);
        };
    }

    @Transactional
    public void answer(CandidatePrincipal candidate, UUID id, boolean agree) {
        SittingFacts sitting = register.lock(candidate);
        Takeover takeover = takeovers
                .find(id)
                .filter(request -> request.sittingId().equals(sitting.id()))
                .orElseThrow(() -> Problem.of("sitting.takeover.unknown"));
        takeovers.answered(takeover.id(), agree);
    }

    private TakeoverAnswer pending(Takeover takeover, SittingFacts sitting) {
        if (overtaken(takeover, sitting) || takeover.expired()) {
            return TakeoverAnswer.EXPIRED;
        }
        ExamSession session = sessions.get(sitting.sessionId());
        return takeovers.mayHave(sitting, takeover.deviceKey(), session.rules().takeoverSilence())
                ? grant(takeover, sitting)
                : TakeoverAnswer.PENDING;
    }

    private TakeoverAnswer grant(Takeover takeover, SittingFacts sitting) {
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

    /** Somebody logged in after the question was asked: it was put to a device that is gone. */
    private static boolean overtaken(Takeover takeover, SittingFacts sitting) {
        return takeover.askedEpoch() != sitting.epoch();
    }

    private Takeover known(UUID id, String token) {
        return takeovers
                .find(id)
                .filter(takeover -> new Secret(token).fits(takeover.tokenHash()))
                .orElseThrow(() -> Problem.of("sitting.takeover.unknown"));
    }
}

package org.yuankao.sitting.entry;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.sitting.holding.Entrance;
import org.yuankao.sitting.holding.EntryWindow;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;
import org.yuankao.sitting.session.DatabaseClock;
import org.yuankao.sitting.takeover.Takeovers;

/** A login whose passcode and ID number fit: is it the time, and may this device have the sitting? */
@Service
class Login {

    private final Register register;
    private final Sessions sessions;
    private final DatabaseClock clock;
    private final Entrance entrance;
    private final Takeovers takeovers;

    Login(Register register, Sessions sessions, DatabaseClock clock, Entrance entrance, Takeovers takeovers) {
        this.register = register;
        this.sessions = sessions;
        this.clock = clock;
        this.entrance = entrance;
        this.takeovers = takeovers;
    }

    @Transactional
    public Knock knock(UUID sittingId, String deviceId) {
        SittingFacts sitting = register.lock(sittingId);
        ExamSession session = sessions.get(sitting.sessionId());
        EntryWindow.check(sitting.state(), session, clock.now());
        Duration silence = session.rules().takeoverSilence();
        if (takeovers.mayHave(sitting, deviceId, silence)) {
            return new Knock(entrance.letIn(sitting, deviceId), null, silence);
        }
        return new Knock(null, takeovers.ask(sitting, deviceId), silence);
    }
}

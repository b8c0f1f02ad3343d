package org.yuankao.sitting.admission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.RelayTypes;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.SittingUnprepared;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/**
 * A sitting that a proctor has ended goes on. What the break took of the time for answering is given back on top of the
 * session's end, which may have been moved meanwhile as for everybody.
 */
@Component
class Reinstatement {

    /** A break before the start has taken nothing. */
    private static final String GO_ON = """
            update sitting.admission a
               set credit = a.credit + lost.gap, deadline = :end + a.credit + lost.gap,
                   handed_in_at = null, hand_in_kind = null
              from (select sitting_id,
                           greatest(interval '0', shared.exam_now() - greatest(handed_in_at, opens_at)) as gap
                      from sitting.admission where sitting_id = :sitting) lost
             where a.sitting_id = lost.sitting_id and a.hand_in_kind = 'ENDED'
            returning a.deadline, a.opens_at <= shared.exam_now() as open
            """;

    private final Register register;
    private final Sessions sessions;
    private final EndLock endLock;
    private final Relay relay;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Reinstatement(
            Register register,
            Sessions sessions,
            EndLock endLock,
            Relay relay,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.events = events;
        this.register = register;
        this.sessions = sessions;
        this.endLock = endLock;
        this.relay = relay;
        this.jdbc = jdbc;
    }

    private record GoesOn(Instant deadline, boolean open) {}

    Optional<Instant> reinstate(UUID sittingId) {
        SittingFacts sitting = register.lock(sittingId);
        if (sitting.state() != SittingState.ENDED || sitting.endReason() != EndReason.ENDED_BY_PROCTOR) {
            throw Problem.of("sitting.reinstatement.not-ended");
        }
        if (sessions.get(sitting.sessionId()).state() == SessionState.CLOSED) {
            throw Problem.of("sitting.reinstatement.session-closed");
        }
        Optional<GoesOn> admitted = goOn(sitting);
        if (admitted.isPresent()) {
            register.state(sitting, SittingState.ADMITTED);
            relay.send(
                    sittingId.toString(),
                    Relay.ENGINE,
                    RelayTypes.REINSTATED,
                    Map.of("answering", admitted.get().open()));
        } else {
            beginAnew(sitting);
        }
        jdbc.sql("update sitting.sitting set ended_at = null where id = :id")
                .param("id", sittingId)
                .update();
        register.stepChanged(sittingId);
        return admitted.map(GoesOn::deadline);
    }

    private Optional<GoesOn> goOn(SittingFacts sitting) {
        endLock.holdEnd(sitting.sessionId());
        return jdbc.sql(GO_ON)
                .param("end", At.of(sessions.endOf(sitting.sessionId())))
                .param("sitting", sitting.id())
                .query((row, number) -> new GoesOn(At.in(row, "deadline"), row.getBoolean("open")))
                .optional();
    }

    /** Whoever has been in starts at the login again; who never came is expected as before. */
    private void beginAnew(SittingFacts sitting) {
        boolean wasIn = sitting.epoch() > 0;
        register.state(sitting, wasIn ? SittingState.ENTERED : SittingState.EXPECTED);
        jdbc.sql("update sitting.sitting set process_instance_id = null where id = :id")
                .param("id", sitting.id())
                .update();
        if (wasIn) {
            events.publishEvent(new SittingUnprepared(sitting.id()));
        }
    }
}

package org.yuankao.sitting.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.RelayTypes;
import org.yuankao.sitting.SittingState;

/**
 * Rows of sittings, read and moved inside a transaction. Whoever changes a sitting locks its row first and only then
 * anything below it (admission, step, photo): that order is what keeps logins, hand-ins and deadlines from waiting for
 * each other in a circle, and it gives the relay's entries of a sitting their order.
 */
@Component
public class Register {

    private final JdbcClient jdbc;
    private final Relay relay;

    Register(JdbcClient jdbc, Relay relay) {
        this.jdbc = jdbc;
        this.relay = relay;
    }

    public Optional<SittingFacts> find(UUID sittingId) {
        return select(sittingId, "");
    }

    /** @throws Problem {@code sitting.unknown} */
    public SittingFacts lock(UUID sittingId) {
        return select(sittingId, " for update").orElseThrow(() -> Problem.of("sitting.unknown"));
    }

    /** The candidate's own sitting, locked, while this device is the one that holds it. */
    public SittingFacts lock(CandidatePrincipal candidate) {
        SittingFacts sitting = lock(candidate.sittingId());
        if (sitting.epoch() != candidate.epoch()) {
            throw Problem.of("sitting.taken-over");
        }
        return sitting;
    }

    public void state(SittingFacts sitting, SittingState to) {
        jdbc.sql("update sitting.sitting set state = :state, end_reason = null, end_note = null where id = :id")
                .param("state", to.name())
                .param("id", sitting.id())
                .update();
        relay.send(sitting.id().toString(), Relay.KAFKA, RelayTypes.STATE, sitting.news(to));
    }

    public void ended(SittingFacts sitting, SittingState to, EndReason reason) {
        jdbc.sql("""
                        update sitting.sitting
                           set state = :state, end_reason = :reason, ended_at = shared.exam_now()
                         where id = :id
                        """)
                .param("state", to.name())
                .param("reason", reason.name())
                .param("id", sitting.id())
                .update();
        relay.send(sitting.id().toString(), Relay.KAFKA, RelayTypes.STATE, sitting.news(to));
    }

    /** The page shows another step although no token has moved: its next pulse says so. */
    public void stepChanged(UUID sittingId) {
        jdbc.sql("update sitting.step set revision = revision + 1 where sitting_id = :id")
                .param("id", sittingId)
                .update();
    }

    private Optional<SittingFacts> select(UUID sittingId, String lock) {
        return jdbc.sql("select " + SittingFacts.COLUMNS + " from sitting.sitting s where s.id = :id" + lock)
                .param("id", sittingId)
                .query(SittingFacts.class)
                .optional();
    }
}

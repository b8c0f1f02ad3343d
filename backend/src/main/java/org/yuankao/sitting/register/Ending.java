package org.yuankao.sitting.register;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.RelayTypes;
import org.yuankao.sitting.SittingState;

/** Ends a sitting early; what was answered stays, but nothing can be added. */
@Component
public class Ending {

    private final JdbcClient jdbc;
    private final Register register;
    private final Relay relay;

    Ending(JdbcClient jdbc, Register register, Relay relay) {
        this.jdbc = jdbc;
        this.register = register;
        this.relay = relay;
    }

    /** The caller holds the sitting's lock. */
    public void end(SittingFacts sitting, EndReason reason) {
        switch (sitting.state()) {
            case ENDED, HANDED_IN, ABSENT -> {}
            case DECLINED -> {
                if (reason != EndReason.DECLINED) {
                    register.ended(sitting, SittingState.ENDED, reason);
                }
            }
            case EXPECTED, ENTERED, ADMITTED -> endOpen(sitting, reason);
        }
    }

    private void endOpen(SittingFacts sitting, EndReason reason) {
        register.ended(sitting, reason == EndReason.DECLINED ? SittingState.DECLINED : SittingState.ENDED, reason);
        int admitted = jdbc.sql("""
                        update sitting.admission
                           set handed_in_at = shared.exam_now(), hand_in_kind = 'ENDED'
                         where sitting_id = :id and handed_in_at is null
                        """).param("id", sitting.id()).update();
        if (admitted > 0) {
            relay.send(sitting.id().toString(), Relay.ENGINE, RelayTypes.CLOSED, Map.of("reason", reason.name()));
        }
    }
}

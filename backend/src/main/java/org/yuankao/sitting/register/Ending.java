package org.yuankao.sitting.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.RelayTypes;
import org.yuankao.sitting.SittingState;

/** Ends a sitting early; what was answered stays, but nothing can be added. */
@Component
public class Ending {

    private static final Set<SittingState> OPEN =
            Set.of(SittingState.EXPECTED, SittingState.ENTERED, SittingState.DECLINED, SittingState.ADMITTED);

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

    /**
     * The caller holds the sitting's lock.
     *
     * @return false when it was over already
     */
    boolean endByProctor(SittingFacts sitting, String note) {
        if (!OPEN.contains(sitting.state())) {
            return false;
        }
        boolean admitted = endOpen(sitting, EndReason.ENDED_BY_PROCTOR);
        jdbc.sql("update sitting.sitting set end_note = :note where id = :id")
                .param("note", note)
                .param("id", sitting.id())
                .update();
        if (!admitted && sitting.processInstanceId() != null) {
            // taken back, it gets another instance at once, before this one may have heard of its end
            closeInEngine(
                    sitting, EndReason.ENDED_BY_PROCTOR, Map.of("processInstanceId", sitting.processInstanceId()));
        }
        return true;
    }

    /** @return whether it had been admitted */
    private boolean endOpen(SittingFacts sitting, EndReason reason) {
        register.ended(sitting, reason == EndReason.DECLINED ? SittingState.DECLINED : SittingState.ENDED, reason);
        register.stepChanged(sitting.id());
        int admitted = jdbc.sql("""
                        update sitting.admission
                           set handed_in_at = shared.exam_now(), hand_in_kind = 'ENDED'
                         where sitting_id = :id and handed_in_at is null
                        """).param("id", sitting.id()).update();
        if (admitted > 0) {
            closeInEngine(sitting, reason, Map.of());
        }
        return admitted > 0;
    }

    private void closeInEngine(SittingFacts sitting, EndReason reason, Map<String, String> which) {
        Map<String, String> payload = new HashMap<>(which);
        payload.put("reason", reason.name());
        relay.send(sitting.id().toString(), Relay.ENGINE, RelayTypes.CLOSED, payload);
    }
}

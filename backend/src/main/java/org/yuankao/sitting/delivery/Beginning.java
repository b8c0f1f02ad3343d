package org.yuankao.sitting.delivery;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.RelayTypes;

/** The first time a candidate gets the paper; the engine's token follows over the relay. */
@Component
class Beginning {

    private final JdbcClient jdbc;
    private final Relay relay;

    Beginning(JdbcClient jdbc, Relay relay) {
        this.jdbc = jdbc;
        this.relay = relay;
    }

    @Transactional
    public void note(UUID sittingId) {
        int began = jdbc.sql("""
                        update sitting.admission set began_at = shared.exam_now()
                         where sitting_id = :sitting and began_at is null and handed_in_at is null
                        """).param("sitting", sittingId).update();
        if (began > 0) {
            relay.send(sittingId.toString(), Relay.ENGINE, RelayTypes.BEGAN, Map.of());
        }
    }
}

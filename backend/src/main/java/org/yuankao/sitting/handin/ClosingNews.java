package org.yuankao.sitting.handin;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.RelayTypes;

/** Tells the engine and Kafka about sittings that were closed many at a time. */
@Component
class ClosingNews {

    private final Relay relay;

    ClosingNews(Relay relay) {
        this.relay = relay;
    }

    void handedIn(Collection<UUID> sittings, Receipt.HandedInBy kind) {
        relay.sendAll(Relay.ENGINE, RelayTypes.HANDED_IN, """
                select s.id::text as key, 'once' as dedupe, jsonb_build_object('kind', :kind::text) as payload
                  from sitting.sitting s where s.id in (:sittings)
                """, Map.of("kind", kind.name(), "sittings", sittings));
        state(sittings);
    }

    void closed(Collection<UUID> sittings) {
        relay.sendAll(Relay.ENGINE, RelayTypes.CLOSED, """
                select s.id::text as key, 'once' as dedupe, jsonb_build_object('reason', s.end_reason) as payload
                  from sitting.sitting s where s.id in (:sittings) and s.process_instance_id is not null
                """, Map.of("sittings", sittings));
        state(sittings);
    }

    private void state(Collection<UUID> sittings) {
        relay.sendAll(Relay.KAFKA, RelayTypes.STATE, """
                select s.id::text as key, s.state || s.epoch as dedupe,
                       jsonb_build_object('sittingId', s.id, 'sessionId', s.session_id, 'batchId', s.batch_id,
                                          'roomId', coalesce(s.room_id::text, ''), 'state', s.state) as payload
                  from sitting.sitting s where s.id in (:sittings)
                """, Map.of("sittings", sittings));
    }
}

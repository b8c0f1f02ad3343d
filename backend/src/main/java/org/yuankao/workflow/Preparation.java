package org.yuankao.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.Headcount;
import org.yuankao.sitting.Sittings;

/**
 * Starts the process instances of a session's sittings ahead of the entry, in portions that all nodes share: whoever is
 * missed logs in all the same, because the login starts what is not there.
 */
@Component
class Preparation {

    static final String PORTION_TYPE = "workflow.prepare";
    private static final int PORTION = 50;

    private final Headcount headcount;
    private final Sittings sittings;
    private final SittingInstances instances;
    private final Relay relay;

    Preparation(Headcount headcount, Sittings sittings, SittingInstances instances, Relay relay) {
        this.headcount = headcount;
        this.sittings = sittings;
        this.instances = instances;
        this.relay = relay;
    }

    /** Joins the transaction of the session's job; a repetition writes nothing. */
    void order(UUID session) {
        long expected = headcount.sittings(List.of(session)).getOrDefault(session, 0L);
        relay.sendAll(Relay.ENGINE, PORTION_TYPE, """
                select :session || '#' || portion, 'once', jsonb_build_object('session', :session::text)
                  from generate_series(1, :portions) portion
                """, Map.of("session", session.toString(), "portions", (int)
                ((expected + PORTION - 1) / PORTION)));
    }

    void portion(UUID session) {
        for (UUID sitting : sittings.toPrepare(session, PORTION)) {
            instances.start(sitting, false);
        }
    }
}

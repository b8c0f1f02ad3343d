package org.yuankao.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.shared.Relay;
import org.yuankao.sitting.Headcount;
import org.yuankao.sitting.Sittings;

/**
 * Starts the process instances of a session's sittings ahead of the entry, in portions that all nodes share: whoever is
 * missed logs in all the same, because the login starts what is not there. One that cannot be started holds up no other:
 * it becomes an entry of its own in the relay, which tries it again and shows that it fails.
 */
@Component
class Preparation {

    static final String PORTION_TYPE = "workflow.prepare";
    static final String SINGLE_TYPE = "workflow.prepare-sitting";
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final int PORTION = 50;

    private final Headcount headcount;
    private final Sittings sittings;
    private final SittingInstances instances;
    private final Relay relay;
    private final TransactionTemplate own;

    Preparation(
            Headcount headcount,
            Sittings sittings,
            SittingInstances instances,
            Relay relay,
            PlatformTransactionManager transactions) {
        this.headcount = headcount;
        this.sittings = sittings;
        this.instances = instances;
        this.relay = relay;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
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

    /** All in one transaction as long as all can be started; else each in its own. */
    void portion(UUID session) {
        try {
            own.executeWithoutResult(
                    status -> sittings.toPrepare(session, PORTION).forEach(sitting -> instances.start(sitting, false)));
        } catch (RuntimeException e) {
            LOG.warn("A portion of session {} is prepared one by one: {}", session, e.toString());
            Objects.requireNonNull(own.execute(status -> sittings.toPrepare(session, PORTION)))
                    .forEach(this::oneOfMany);
        }
    }

    /** Nothing when somebody has logged in meanwhile. */
    void single(UUID sitting) {
        if (sittings.claimToPrepare(sitting)) {
            instances.start(sitting, false);
        }
    }

    private void oneOfMany(UUID sitting) {
        try {
            own.executeWithoutResult(status -> single(sitting));
        } catch (RuntimeException e) {
            LOG.warn("Sitting {} could not be prepared and is tried again: {}", sitting, e.toString());
            relay.sendOnce(
                    sitting.toString(), Relay.ENGINE, SINGLE_TYPE, "once", Map.of("sitting", sitting.toString()));
        }
    }
}

package org.yuankao.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.processes.Messages;
import org.yuankao.processes.Variables;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Role;
import org.yuankao.sitting.DeadlineClose;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.PendingCheck;

/**
 * What is due by the database's clock and by no timer of its own: one node at a time looks every few seconds, so there
 * are no timers per candidate.
 */
@Component
@OnRole(Role.ENGINE)
class Sweeps {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
    private static final long LOCK = 6_502_002;
    private static final int PORTION = 200;

    private final IdentityChecks checks;
    private final LateSecondViews secondViews;
    private final DeadlineClose deadline;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;

    Sweeps(
            IdentityChecks checks,
            LateSecondViews secondViews,
            DeadlineClose deadline,
            RuntimeService runtime,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.checks = checks;
        this.secondViews = secondViews;
        this.deadline = deadline;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(
            initialDelayString = "${yuankao.workflow.sweep-every:5s}",
            fixedDelayString = "${yuankao.workflow.sweep-every:5s}")
    void sweep() {
        whole.executeWithoutResult(status -> {
            if (alone()) {
                checks.overdue(PORTION)
                        .forEach(check -> one("Identity overdue", check.sittingId(), () -> overdue(check)));
                checks.provisionalDue(PORTION)
                        .forEach(check -> one("Provisional entry", check.sittingId(), () -> provisional(check)));
                secondViews
                        .overdue(PORTION)
                        .forEach(
                                view -> one("Second view overdue", view.sittingId(), () -> secondViews.toPerson(view)));
                secondViews
                        .undecidedAtStart(PORTION)
                        .forEach(view ->
                                one("Second view at the start", view.sittingId(), () -> secondViews.waive(view)));
                closeDeadlines();
            }
        });
    }

    private void closeDeadlines() {
        Integer closed;
        do {
            closed = each.execute(status -> deadline.closeOverdue(PORTION));
        } while (closed != null && closed >= PORTION);
    }

    /** The machine has had its time: a person takes over. Nothing waits when the machine answered in this moment. */
    private void overdue(PendingCheck check) {
        for (Execution waiting : runtime.createExecutionQuery()
                .processInstanceBusinessKey(check.sittingId().toString())
                .messageEventSubscriptionName(Messages.IDENTITY_OVERDUE)
                .processVariableValueEquals(Variables.PHOTO_ID, check.photoId().toString())
                .list()) {
            runtime.messageEventReceived(Messages.IDENTITY_OVERDUE, waiting.getId());
        }
    }

    /** The message and the mark that keeps it from being sent again commit together: once per sitting. */
    private void provisional(PendingCheck check) {
        Execution waiting = runtime.createExecutionQuery()
                .processInstanceId(check.processInstanceId())
                .messageEventSubscriptionName(Messages.PROVISIONAL_ENTRY)
                .singleResult();
        if (waiting == null) {
            throw new IllegalStateException("its process waits for no provisional entry");
        }
        checks.provisional(check.sittingId());
        runtime.messageEventReceived(
                Messages.PROVISIONAL_ENTRY, waiting.getId(), Map.of(Variables.IDENTITY_PROVISIONAL, true));
    }

    /** One that fails holds up no other and comes up again with the next sweep. */
    private void one(String what, UUID sitting, Runnable work) {
        try {
            each.executeWithoutResult(status -> work.run());
        } catch (RuntimeException e) {
            LOG.warn("{} of sitting {} waits for the next sweep: {}", what, sitting, e.toString());
        }
    }

    private boolean alone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }
}

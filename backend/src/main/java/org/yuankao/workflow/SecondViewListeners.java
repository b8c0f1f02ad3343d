package org.yuankao.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.processes.Variables;
import org.yuankao.proctoring.SecondViewDecided;
import org.yuankao.proctoring.SecondViewReviews;
import org.yuankao.sitting.SecondViewChecks;

/** The grid of second views follows the engine's tasks, and what a proctor says completes them (C5). */
@Component
class SecondViewListeners {

    private final SecondViewChecks checks;
    private final SecondViewReviews reviews;
    private final ObjectProvider<TaskService> tasks;
    private final SittingLock lock;

    SecondViewListeners(
            SecondViewChecks checks, SecondViewReviews reviews, ObjectProvider<TaskService> tasks, SittingLock lock) {
        this.checks = checks;
        this.reviews = reviews;
        this.tasks = tasks;
        this.lock = lock;
    }

    /** The machine begins to look: nothing that an earlier check said counts for this one. */
    void checkBegins(DelegateExecution check) {
        check.removeVariables(List.of(Variables.SECOND_VIEW_VERDICT, Variables.DECIDED_BY));
        check.setVariable(Variables.SECOND_VIEW_TRY, checks.machineStarted(IdentityDelegates.sitting(check)));
    }

    void opened(DelegateTask task) {
        UUID sitting = IdentityDelegates.sitting(task.getExecution());
        String verdict = IdentityDelegates.text(task.getExecution(), Variables.SECOND_VIEW_VERDICT);
        checks.personStarted(sitting, verdict);
        reviews.waiting(sitting, task.getId(), verdict);
    }

    void closed(DelegateTask task) {
        reviews.closed(task.getId());
    }

    @EventListener
    void decided(SecondViewDecided decision) {
        lock.hold(decision.sittingId().toString());
        checks.advised(decision.sittingId(), decision.hint());
        tasks.getObject()
                .complete(
                        decision.taskId(),
                        Map.of(
                                Variables.SECOND_VIEW_OUTCOME,
                                decision.outcome().name(),
                                Variables.DECIDED_BY,
                                decision.by().toString()));
    }
}

package org.yuankao.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.yuankao.processes.Messages;
import org.yuankao.sitting.PendingSecondView;
import org.yuankao.sitting.SecondViewChecks;
import org.yuankao.sitting.SecondViewOutcome;

/** Second views that wait too long: for the machine, then for a person, and for nobody once the exam begins (C5). */
@Component
class LateSecondViews {

    private final SecondViewChecks checks;
    private final RuntimeService runtime;
    private final SittingLock lock;

    LateSecondViews(SecondViewChecks checks, RuntimeService runtime, SittingLock lock) {
        this.checks = checks;
        this.runtime = runtime;
        this.lock = lock;
    }

    List<PendingSecondView> overdue(int limit) {
        return checks.overdue(limit);
    }

    List<PendingSecondView> undecidedAtStart(int limit) {
        return checks.undecidedAtStart(limit);
    }

    /** Nothing waits when the machine has answered in this moment. */
    void toPerson(PendingSecondView view) {
        lock.hold(view.sittingId().toString());
        receive(view, Messages.SECOND_VIEW_OVERDUE);
    }

    /** The message and the mark commit together; a machine that is still looking is relieved first. */
    void waive(PendingSecondView view) {
        toPerson(view);
        if (!receive(view, Messages.SECOND_VIEW_WAIVED)) {
            throw new IllegalStateException("its process waits for no approval");
        }
        checks.decided(view.sittingId(), SecondViewOutcome.WAIVED, null, null);
    }

    private boolean receive(PendingSecondView view, String message) {
        Execution waiting = runtime.createExecutionQuery()
                .processInstanceId(view.processInstanceId())
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.messageEventReceived(message, waiting.getId());
        return true;
    }
}

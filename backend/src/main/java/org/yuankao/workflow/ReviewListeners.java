package org.yuankao.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.processes.Variables;
import org.yuankao.proctoring.IdentityReviewDecided;
import org.yuankao.proctoring.IdentityReviews;
import org.yuankao.proctoring.ReviewReason;
import org.yuankao.sitting.IdentityCheck;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.IdentityReason;

/** The proctors' list of identity checks follows the engine's tasks, and their decision completes the task (C4). */
@Component
class ReviewListeners {

    private final IdentityChecks checks;
    private final IdentityReviews reviews;
    private final ObjectProvider<TaskService> tasks;
    private final SittingLock lock;

    ReviewListeners(
            IdentityChecks checks, IdentityReviews reviews, ObjectProvider<TaskService> tasks, SittingLock lock) {
        this.lock = lock;
        this.checks = checks;
        this.reviews = reviews;
        this.tasks = tasks;
    }

    void opened(DelegateTask task) {
        DelegateExecution check = task.getExecution();
        UUID photo = IdentityDelegates.photo(check);
        IdentityReason reason = reason(check);
        checks.personStarted(photo, reason);
        boolean provisional = checks.find(photo).map(IdentityCheck::provisional).orElse(false);
        reviews.opened(
                task.getId(),
                IdentityDelegates.sitting(check),
                photo,
                ReviewReason.valueOf(reason.name()),
                provisional);
    }

    void closed(DelegateTask task) {
        reviews.closed(task.getId());
    }

    @EventListener
    void decided(IdentityReviewDecided decision) {
        IdentityOutcome outcome = switch (decision.outcome()) {
            case SAME -> IdentityOutcome.PASSED;
            case AGAIN -> IdentityOutcome.AGAIN;
            case DIFFERENT -> IdentityOutcome.REJECTED;
        };
        lock.hold(decision.sittingId().toString());
        checks.decided(decision.photoId(), outcome, decision.by());
        tasks.getObject()
                .complete(
                        decision.taskId(),
                        Map.of(
                                Variables.IDENTITY_OUTCOME,
                                outcome.name(),
                                Variables.DECIDED_BY,
                                decision.by().toString()));
    }

    private IdentityReason reason(DelegateExecution check) {
        if (!Boolean.TRUE.equals(check.getVariable(Variables.FACE_CONSENT))) {
            return IdentityReason.CONSENT_REFUSED;
        }
        String verdict = IdentityDelegates.text(check, Variables.IDENTITY_VERDICT);
        if (verdict == null) {
            return IdentityReason.OVERDUE;
        }
        return switch (verdict) {
            case "NOT_ABLE" -> notAble(IdentityDelegates.photo(check));
            case "NO_REGISTERED_PHOTO" -> IdentityReason.NO_REGISTERED_PHOTO;
            default -> triesLeft(check) ? IdentityReason.DOUBTFUL : IdentityReason.TRIES_EXHAUSTED;
        };
    }

    /** A machine with its models that still cannot judge has a picture that no further try mends. */
    private IdentityReason notAble(UUID photo) {
        boolean full =
                checks.find(photo).map(check -> "full".equals(check.tier())).orElse(false);
        return full ? IdentityReason.UNUSABLE : IdentityReason.BASIC_TIER;
    }

    private static boolean triesLeft(DelegateExecution check) {
        return ((Number) check.getVariable(Variables.PHOTO_TRY)).intValue()
                < ((Number) check.getVariable(Variables.PHOTO_TRIES)).intValue();
    }
}

package org.yuankao.sitting.step;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.processes.FormKeys;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.StepCompleted;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

/**
 * The one way through a step: this device holds the sitting, the sitting is open, the step is the one the page showed.
 * Opening locks the sitting, so two clicks are one completion and one refusal.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepGate {

    private final Register register;
    private final StepTable steps;
    private final ApplicationEventPublisher events;

    StepGate(Register register, StepTable steps, ApplicationEventPublisher events) {
        this.register = register;
        this.steps = steps;
        this.events = events;
    }

    public OpenStep open(CandidatePrincipal candidate, long revision, String formKey) {
        return open(candidate, revision, formKey::equals);
    }

    /** @param formKey accepts the form key that the completion is for */
    public OpenStep open(CandidatePrincipal candidate, long revision, Predicate<String> formKey) {
        SittingFacts sitting = register.lock(candidate);
        if (sitting.state() != SittingState.ENTERED) {
            throw Problem.of(sitting.state() == SittingState.ADMITTED ? "sitting.step.stale" : "sitting.closed");
        }
        CurrentStep step = steps.of(sitting.id()).orElseThrow(() -> Problem.of("sitting.step.stale"));
        if (sitting.freshPhotoNeeded() && !step.formKey().equals(FormKeys.CANDIDATE_PHOTO)) {
            throw Problem.of("sitting.photo.fresh-needed");
        }
        if (step.revision() != revision || step.taskId() == null || !formKey.test(step.formKey())) {
            throw Problem.of("sitting.step.stale");
        }
        return new OpenStep(sitting, step);
    }

    /** The engine completes the task before this returns; what it refuses undoes the facts as well. */
    public void complete(OpenStep open, Map<String, Object> variables) {
        events.publishEvent(new StepCompleted(
                open.sitting().id(),
                Objects.requireNonNull(open.sitting().processInstanceId(), "A step without a process instance"),
                Objects.requireNonNull(open.step().taskId(), "A step without a task"),
                variables));
    }

    /** Completes the login, which happens before there is a page: only if the token stands there. */
    public void completeLogin(SittingFacts sitting) {
        steps.of(sitting.id())
                .filter(step -> step.formKey().equals(FormKeys.CANDIDATE_LOGIN) && step.taskId() != null)
                .ifPresent(step -> complete(new OpenStep(sitting, step), Map.of()));
    }
}

package org.yuankao.sitting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Variables;
import org.yuankao.shared.Ids;

/** Plays the engine for the edge of this module: moves the step as the seeded model would, in the same transaction. */
@TestComponent
class PlayedWorkflow {

    static final List<PlannedStep> PLAN = List.of(
            step("userTask_login", FormKeys.CANDIDATE_LOGIN, "登录"),
            step("userTask_confirmInformation", FormKeys.CANDIDATE_CONFIRM_INFORMATION, "核对个人信息"),
            step("userTask_signPledge", FormKeys.CANDIDATE_PLEDGE, "签署承诺书"),
            step("userTask_takePhoto", FormKeys.CANDIDATE_PHOTO, "拍照"),
            step("callActivity_identityCheck", FormKeys.CANDIDATE_IDENTITY_MACHINE, "身份核验"),
            step("userTask_joinSecondView", FormKeys.CANDIDATE_SECOND_VIEW, "接入第二视角"),
            step("userTask_waitForStart", FormKeys.CANDIDATE_WAIT, "等待开考"),
            step("userTask_answer", FormKeys.CANDIDATE_ANSWER, "作答"));

    private final Sittings sittings;
    private final Steps steps;
    private final Admission admission;
    private final IdentityChecks checks;

    PlayedWorkflow(Sittings sittings, Steps steps, Admission admission, IdentityChecks checks) {
        this.sittings = sittings;
        this.steps = steps;
        this.admission = admission;
        this.checks = checks;
    }

    /** Plays in a context that did not ask for it, as the walk over all endpoints. */
    void joinIn(ConfigurableApplicationContext context) {
        playAlone(context);
        context.addApplicationListener(ApplicationListener.forPayload((Object event) -> {
            if (event instanceof SittingUnprepared unprepared) {
                unprepared(unprepared);
            } else if (event instanceof SittingReentered reentered) {
                reentered(reentered);
            } else if (event instanceof StepCompleted completed) {
                completed(completed);
            }
        }));
    }

    @EventListener
    void started(ContextRefreshedEvent event) {
        playAlone(event.getApplicationContext());
    }

    /** The engine's own listeners to the candidate's steps leave this context. */
    private static void playAlone(ApplicationContext context) {
        context.getBean(ApplicationEventMulticaster.class)
                .removeApplicationListeners(listener -> listener instanceof GenericApplicationListener known
                        && known.getListenerId().contains("workflow.SittingEvents"));
    }

    @EventListener
    void unprepared(SittingUnprepared event) {
        start(event.sittingId());
    }

    @EventListener
    void reentered(SittingReentered event) {
        start(event.sittingId());
    }

    @EventListener
    void completed(StepCompleted event) {
        Map<String, Object> variables = event.variables();
        UUID sitting = event.sittingId();
        switch (event.taskId().substring(0, event.taskId().indexOf('#'))) {
            case "userTask_login" -> to(sitting, confirmedBefore(event) ? 2 : 1);
            case "userTask_confirmInformation" -> to(sitting, 2);
            case "userTask_signPledge" -> {
                if (Boolean.TRUE.equals(variables.get(Variables.PLEDGE_SIGNED))) {
                    to(sitting, 3);
                } else {
                    sittings.ended(sitting, EndReason.DECLINED);
                }
            }
            case "userTask_takePhoto" -> checked(sitting, variables);
            case "userTask_joinSecondView" -> {
                to(sitting, 6);
                admission.admit(sitting);
            }
            default -> throw new IllegalStateException("Nobody completes " + event.taskId());
        }
    }

    /** The machine or a person has decided about the last photo. */
    @Transactional
    public void decide(UUID photoId, IdentityOutcome outcome) {
        UUID sitting = checks.find(photoId).orElseThrow().sittingId();
        checks.decided(photoId, outcome, outcome == IdentityOutcome.REJECTED ? Ids.next() : null);
        switch (outcome) {
            case PASSED -> to(sitting, 5);
            case AGAIN -> to(sitting, 3);
            case REJECTED -> sittings.ended(sitting, EndReason.IDENTITY_REJECTED);
        }
    }

    /** The exam begins while nobody has decided. */
    @Transactional
    public void enterProvisionally(UUID sitting) {
        checks.provisional(sitting);
        to(sitting, 5);
    }

    @Transactional
    public void moveTo(UUID sitting, StepMove move) {
        steps.moved(sitting, move);
    }

    private void checked(UUID sitting, Map<String, Object> variables) {
        UUID photo = UUID.fromString((String) variables.get(Variables.PHOTO_ID));
        if (Boolean.TRUE.equals(variables.get(Variables.FACE_CONSENT))) {
            checks.machineStarted(photo);
            waitAt(sitting, FormKeys.CANDIDATE_IDENTITY_MACHINE);
        } else {
            checks.personStarted(photo, IdentityReason.CONSENT_REFUSED);
            waitAt(sitting, FormKeys.CANDIDATE_IDENTITY_PERSON);
        }
    }

    private void start(UUID sitting) {
        steps.plan("played:1", PLAN);
        to(sitting, 0);
        sittings.processStarted(sitting, "played:1", "process-" + Ids.next());
    }

    private boolean confirmedBefore(StepCompleted event) {
        return checks.ofSitting(event.sittingId()).isEmpty() && confirmed.contains(event.sittingId());
    }

    private final java.util.Set<UUID> confirmed = java.util.concurrent.ConcurrentHashMap.newKeySet();

    private void to(UUID sitting, int index) {
        if (index == 2) {
            confirmed.add(sitting);
        }
        PlannedStep step = PLAN.get(index);
        steps.moved(
                sitting,
                new StepMove(
                        step.activityId() + "#" + Ids.next(),
                        step.activityId(),
                        step.formKey(),
                        step.name(),
                        List.of()));
    }

    private void waitAt(UUID sitting, String formKey) {
        steps.moved(sitting, new StepMove(null, "callActivity_identityCheck", formKey, "身份核验", List.of()));
    }

    private static PlannedStep step(String activityId, String formKey, String name) {
        return new PlannedStep(activityId, formKey, name);
    }
}

package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Acts for the candidate, the vision worker, the proctor and the session's sweep on one sitting. */
final class SittingDriver {

    static final String SITTING = "sitting-7";

    private static final int PHOTO_TRIES = 3;

    private final ProcessEngine engine;
    private int photos;
    private int placed;

    SittingDriver(ProcessEngine engine) {
        this.engine = engine;
    }

    ProcessInstance prepare(boolean informationConfirmed) {
        return prepare(informationConfirmed, "PERSON");
    }

    /** @param secondViewApproval PERSON or MACHINE */
    ProcessInstance prepare(boolean informationConfirmed, String secondViewApproval) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ProcessKeys.CANDIDATE_SITTING,
                        SITTING,
                        Map.of(
                                Variables.INFORMATION_CONFIRMED, informationConfirmed,
                                Variables.IDENTITY_PROVISIONAL, false,
                                Variables.PHOTO_TRIES, PHOTO_TRIES,
                                Variables.SECOND_VIEW_APPROVAL, secondViewApproval));
    }

    ProcessInstance check(boolean faceConsent, String purpose) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ProcessKeys.IDENTITY_CHECK,
                        SITTING,
                        Map.of(
                                Variables.PHOTO_ID, "photo-1",
                                Variables.PHOTO_TRY, 1,
                                Variables.PHOTO_TRIES, PHOTO_TRIES,
                                Variables.FACE_CONSENT, faceConsent,
                                Variables.PURPOSE, purpose));
    }

    void complete(String formKey, Map<String, Object> variables) {
        engine.getTaskService().complete(task(formKey).getId(), variables);
    }

    void complete(String formKey) {
        complete(formKey, Map.of());
    }

    void toPledge() {
        complete(FormKeys.CANDIDATE_LOGIN);
        complete(FormKeys.CANDIDATE_CONFIRM_INFORMATION);
    }

    void sign(boolean faceConsent) {
        complete(FormKeys.CANDIDATE_PLEDGE, Map.of(Variables.PLEDGE_SIGNED, true, Variables.FACE_CONSENT, faceConsent));
    }

    void decline() {
        complete(FormKeys.CANDIDATE_PLEDGE, Map.of(Variables.PLEDGE_SIGNED, false, Variables.FACE_CONSENT, false));
    }

    void photograph() {
        photos++;
        complete(FormKeys.CANDIDATE_PHOTO, Map.of(Variables.PHOTO_ID, "photo-" + photos, Variables.PHOTO_TRY, photos));
    }

    /** A sitting that stands where the photo is being compared. */
    void toComparison() {
        toPledge();
        sign(true);
        photograph();
    }

    /** Goes on with the phone joined, or without one. */
    void placePhone(boolean joined) {
        placed++;
        complete(
                FormKeys.CANDIDATE_SECOND_VIEW,
                Map.of(Variables.SECOND_VIEW_JOINED, joined, Variables.SECOND_VIEW_TRY, placed));
    }

    void secondViewSays(SecondViewVerdict verdict) {
        engine.getExternalTaskService()
                .complete(
                        fetch(Topics.VISION_SECOND_VIEW).getId(),
                        "worker",
                        Map.of(Variables.SECOND_VIEW_VERDICT, verdict.name()));
    }

    void proctorSays(SecondViewOutcome outcome) {
        complete(FormKeys.PROCTOR_SECOND_VIEW, Map.of(Variables.SECOND_VIEW_OUTCOME, outcome.name()));
    }

    void secondViewIsOverdue() {
        correlate(Messages.SECOND_VIEW_OVERDUE, Map.of());
    }

    void waiveSecondView() {
        correlate(Messages.SECOND_VIEW_WAIVED, Map.of());
    }

    /** From the second view to the wait. */
    void approved() {
        placePhone(true);
        secondViewSays(SecondViewVerdict.GOOD);
        proctorSays(SecondViewOutcome.APPROVED);
    }

    LockedExternalTask fetch() {
        return fetch(Topics.VISION_IDENTITY);
    }

    private LockedExternalTask fetch(String topic) {
        var tasks = engine.getExternalTaskService()
                .fetchAndLock(10, "worker")
                .topic(topic, 10_000L)
                .execute();
        assertThat(tasks).hasSize(1);
        return tasks.get(0);
    }

    void machineSays(IdentityVerdict verdict, Double score) {
        var variables = new HashMap<String, Object>();
        variables.put(Variables.IDENTITY_VERDICT, verdict.name());
        variables.put(Variables.IDENTITY_SCORE, score);
        engine.getExternalTaskService()
                .complete(
                        fetch().getId(),
                        "worker",
                        variables,
                        Map.of(Variables.MODEL_DIGEST, "digest", Variables.TIER, "full", Variables.QUALITY, "{}"));
    }

    void personSays(IdentityOutcome outcome) {
        complete(FormKeys.PROCTOR_IDENTITY, Map.of(Variables.IDENTITY_OUTCOME, outcome.name()));
    }

    void machineIsOverdue() {
        correlate(Messages.IDENTITY_OVERDUE, Map.of());
    }

    void enterProvisionally() {
        correlate(Messages.PROVISIONAL_ENTRY, Map.of(Variables.IDENTITY_PROVISIONAL, true));
    }

    void close() {
        correlate(Messages.SITTING_CLOSED, Map.of());
    }

    /** Form keys of all tasks that are open for the sitting, sorted. */
    List<String> openForms() {
        return engine.getTaskService().createTaskQuery().initializeFormKeys().list().stream()
                .map(Task::getFormKey)
                .sorted()
                .toList();
    }

    Task task(String formKey) {
        return engine.getTaskService().createTaskQuery().initializeFormKeys().list().stream()
                .filter(task -> formKey.equals(task.getFormKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task " + formKey + " among " + openForms()));
    }

    private void correlate(String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(SITTING)
                .setVariables(variables)
                .correlate();
    }
}

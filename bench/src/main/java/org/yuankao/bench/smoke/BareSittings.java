package org.yuankao.bench.smoke;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.yuankao.bench.stack.StackFailure;

/**
 * Takes the steps of candidate, worker and proctor at the engine itself: those that {@link Entry} takes over HTTP, with the
 * same decisions. Tasks are found by the sitting, which is the business key, as the backend finds them.
 */
final class BareSittings {

    private static final String WAITING = "userTask_waitForStart";
    private static final String WORKER = "bench";
    private static final long LOCK_MILLIS = 20_000;

    private final ProcessEngine engine;
    private final TaskService tasks;

    BareSittings(ProcessEngine engine) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
    }

    /** @return the sitting */
    String prepare(String sitting) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "candidate-sitting",
                        sitting,
                        Map.of(
                                "informationConfirmed",
                                false,
                                "identityProvisional",
                                false,
                                "photoTries",
                                3,
                                "secondViewApproval",
                                "PERSON"));
        return sitting;
    }

    /** From login to the wait: the face is not compared, the phone has sent nothing yet, a person approves. */
    String walk(String sitting) {
        complete(sitting, "userTask_login", Map.of());
        complete(sitting, "userTask_confirmInformation", Map.of());
        complete(sitting, "userTask_signPledge", Map.of("pledgeSigned", true, "faceConsent", false));
        complete(sitting, "userTask_takePhoto", Map.of("photoId", sitting, "photoTry", 1));
        complete(sitting, "userTask_decideIdentity", Map.of("identityOutcome", "PASSED", "decidedBy", WORKER));
        complete(sitting, "userTask_joinSecondView", Map.of("secondViewJoined", true, "secondViewTry", 1));
        look(sitting);
        complete(sitting, "userTask_approveSecondView", Map.of("secondViewOutcome", "APPROVED", "decidedBy", WORKER));
        return sitting;
    }

    private void complete(String sitting, String activity, Map<String, Object> variables) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(sitting)
                        .taskDefinitionKey(activity)
                        .singleResult()
                        .getId(),
                variables);
    }

    private void look(String sitting) {
        List<LockedExternalTask> locked = engine.getExternalTaskService()
                .fetchAndLock(1, WORKER)
                .topic("vision.second-view", LOCK_MILLIS)
                .businessKey(sitting)
                .execute();
        engine.getExternalTaskService()
                .complete(locked.get(0).getId(), WORKER, Map.of("secondViewVerdict", "NO_PICTURE"));
    }

    void requireWaiting(int count) {
        long waiting = tasks.createTaskQuery().taskDefinitionKey(WAITING).count();
        if (waiting != count) {
            throw new StackFailure("%d of %d sittings wait in the bare engine: its models take other steps by now."
                    .formatted(waiting, count));
        }
    }
}

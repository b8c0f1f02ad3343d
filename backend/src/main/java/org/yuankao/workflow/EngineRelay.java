package org.yuankao.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Messages;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Relay;
import org.yuankao.shared.RelayEntry;
import org.yuankao.shared.RelayTarget;
import org.yuankao.shared.Role;
import org.yuankao.sitting.RelayTypes;

/** Beyond the border the engine only follows: what it hears late changes nothing for the candidate (N3). */
@Component
@OnRole(Role.ENGINE)
class EngineRelay implements RelayTarget {

    private static final Set<String> BEFORE_THE_PAPER = Set.of(FormKeys.CANDIDATE_WAIT);
    private static final Set<String> BEFORE_THE_END = Set.of(FormKeys.CANDIDATE_WAIT, FormKeys.CANDIDATE_ANSWER);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Preparation preparation;
    private final SittingLock lock;

    EngineRelay(RuntimeService runtime, TaskService tasks, Preparation preparation, SittingLock lock) {
        this.lock = lock;
        this.runtime = runtime;
        this.tasks = tasks;
        this.preparation = preparation;
    }

    @Override
    public String name() {
        return Relay.ENGINE;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public void deliver(RelayEntry entry) {
        lock.hold(entry.key());
        switch (entry.type()) {
            case Preparation.PORTION_TYPE ->
                preparation.portion(UUID.fromString((String) entry.payload().get("session")));
            case Preparation.SINGLE_TYPE -> preparation.single(UUID.fromString(entry.key()));
            case RelayTypes.BEGAN -> complete(entry.key(), BEFORE_THE_PAPER);
            case RelayTypes.HANDED_IN -> complete(entry.key(), BEFORE_THE_END);
            case RelayTypes.CLOSED -> close(entry.key());
            case RelayTypes.FRESH_PHOTO -> check(entry.key(), entry.payload());
            default -> throw new IllegalArgumentException("Nobody knows " + entry.type());
        }
    }

    /** Completes one task after the other as long as one of these stands; a token that is further already stays. */
    private void complete(String sitting, Set<String> formKeys) {
        boolean moved;
        do {
            moved = false;
            for (Task task : tasks.createTaskQuery()
                    .processInstanceBusinessKey(sitting)
                    .initializeFormKeys()
                    .list()) {
                if (task.getFormKey() != null && formKeys.contains(task.getFormKey())) {
                    tasks.complete(task.getId());
                    moved = true;
                }
            }
        } while (moved);
    }

    private void close(String sitting) {
        for (Execution waiting : runtime.createExecutionQuery()
                .processInstanceBusinessKey(sitting)
                .messageEventSubscriptionName(Messages.SITTING_CLOSED)
                .list()) {
            runtime.messageEventReceived(Messages.SITTING_CLOSED, waiting.getId());
        }
        // checks after a takeover run beside the sitting and hear no message of it
        for (ProcessInstance beside : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(sitting, ProcessKeys.IDENTITY_CHECK)
                .rootProcessInstances()
                .list()) {
            runtime.deleteProcessInstance(beside.getId(), Messages.SITTING_CLOSED);
        }
    }

    private void check(String sitting, Map<String, Object> payload) {
        runtime.startProcessInstanceByKey(ProcessKeys.IDENTITY_CHECK, sitting, new HashMap<>(payload));
    }
}

package org.yuankao.workflow;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yuankao.batch.Sessions;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.sitting.SittingCard;
import org.yuankao.sitting.Sittings;
import org.yuankao.sitting.Steps;

/** Starts the process instance of a sitting, in the transaction of whoever holds the sitting's row. */
@Component
class SittingInstances {

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Sittings sittings;
    private final Sessions sessions;
    private final Steps steps;
    private final Set<String> planned = ConcurrentHashMap.newKeySet();

    SittingInstances(
            RuntimeService runtime, RepositoryService models, Sittings sittings, Sessions sessions, Steps steps) {
        this.runtime = runtime;
        this.models = models;
        this.sittings = sittings;
        this.sessions = sessions;
        this.steps = steps;
    }

    void start(UUID sittingId, boolean informationConfirmed) {
        SittingCard sitting = sittings.find(sittingId).orElseThrow();
        int tries = sessions.get(sitting.sessionId()).rules().photoTries();
        ProcessInstance instance = runtime.startProcessInstanceByKey(
                ProcessKeys.CANDIDATE_SITTING,
                sittingId.toString(),
                Variables.putValue(org.yuankao.processes.Variables.INFORMATION_CONFIRMED, informationConfirmed)
                        .putValue(org.yuankao.processes.Variables.IDENTITY_PROVISIONAL, false)
                        .putValue(org.yuankao.processes.Variables.PHOTO_TRIES, tries));
        plan(instance.getProcessDefinitionId());
        sittings.processStarted(sittingId, instance.getProcessDefinitionId(), instance.getId());
    }

    /** Once per definition and node: the row is the same for all, and thousands of starts must not queue for it. */
    private void plan(String definition) {
        if (planned.contains(definition)) {
            return;
        }
        steps.plan(
                definition, ModelReader.steps(models.getBpmnModelInstance(definition), ProcessKeys.CANDIDATE_SITTING));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                planned.add(definition);
            }
        });
    }
}

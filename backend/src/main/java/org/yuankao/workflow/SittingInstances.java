package org.yuankao.workflow;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yuankao.batch.SessionRules;
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
    private final OpenChecks checks;
    private final Set<String> planned = ConcurrentHashMap.newKeySet();

    SittingInstances(
            RuntimeService runtime,
            RepositoryService models,
            Sittings sittings,
            Sessions sessions,
            Steps steps,
            OpenChecks checks) {
        this.runtime = runtime;
        this.models = models;
        this.sittings = sittings;
        this.sessions = sessions;
        this.steps = steps;
        this.checks = checks;
    }

    void start(UUID sittingId, boolean informationConfirmed) {
        SittingCard sitting = sittings.find(sittingId).orElseThrow();
        started(
                sitting,
                runtime.startProcessInstanceByKey(
                        ProcessKeys.CANDIDATE_SITTING,
                        sittingId.toString(),
                        variables(sitting, informationConfirmed, false)));
    }

    /**
     * Starts where the token of an admitted sitting stands, in the model that the sitting began with; a check of the
     * entry that nobody has decided goes on beside it, as after a provisional entry.
     *
     * @param formKey of the step behind the border
     */
    void startBehindTheBorder(UUID sittingId, String formKey) {
        SittingCard sitting = sittings.find(sittingId).orElseThrow();
        String definition = definitionOf(sitting);
        BpmnModelInstance model = models.getBpmnModelInstance(definition);
        var check = checks.undecided(sittingId);
        ProcessInstantiationBuilder instance = runtime.createProcessInstanceById(definition)
                .businessKey(sittingId.toString())
                .setVariables(variables(sitting, true, check.isPresent()))
                .startBeforeActivity(ModelReader.task(model, formKey));
        check.ifPresent(open ->
                instance.setVariables(open).startBeforeActivity(ModelReader.call(model, ProcessKeys.IDENTITY_CHECK)));
        started(sitting, instance.execute());
    }

    private VariableMap variables(SittingCard sitting, boolean informationConfirmed, boolean identityProvisional) {
        SessionRules rules = sessions.get(sitting.sessionId()).rules();
        return Variables.putValue(org.yuankao.processes.Variables.INFORMATION_CONFIRMED, informationConfirmed)
                .putValue(org.yuankao.processes.Variables.IDENTITY_PROVISIONAL, identityProvisional)
                .putValue(org.yuankao.processes.Variables.PHOTO_TRIES, rules.photoTries())
                .putValue(org.yuankao.processes.Variables.SECOND_VIEW_APPROVAL, rules.secondViewApproval());
    }

    private String definitionOf(SittingCard sitting) {
        return sitting.definitionId() != null
                ? sitting.definitionId()
                : models.createProcessDefinitionQuery()
                        .processDefinitionKey(ProcessKeys.CANDIDATE_SITTING)
                        .latestVersion()
                        .singleResult()
                        .getId();
    }

    private void started(SittingCard sitting, ProcessInstance instance) {
        plan(instance.getProcessDefinitionId());
        sittings.processStarted(sitting.id(), instance.getProcessDefinitionId(), instance.getId());
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

package org.yuankao.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Variables;
import org.yuankao.sitting.Admission;
import org.yuankao.sitting.FieldChoice;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.StepMove;
import org.yuankao.sitting.Steps;

/** Writes where the token stands, in the engine's transaction, so that the candidate's page never asks the engine. */
@Component
class StepListeners {

    private final Steps steps;
    private final Admission admission;
    private final IdentityChecks checks;

    StepListeners(Steps steps, Admission admission, IdentityChecks checks) {
        this.steps = steps;
        this.admission = admission;
        this.checks = checks;
    }

    /** A task of the candidate's own; reaching the wait is the border, whatever led there. */
    void task(TaskEntity task, String formKey) {
        moved(task, formKey, fields(task));
        if (formKey.equals(FormKeys.CANDIDATE_WAIT)) {
            admission.admit(IdentityDelegates.sitting(task.getExecution()));
        }
    }

    /** A step of an administrator's whose fields stand in a form that was deployed with the model. */
    void form(TaskEntity task, String form) {
        moved(task, FormKeys.CANDIDATE_PLAIN, DeployedForm.fields(task.getProcessDefinition(), form));
    }

    private void moved(TaskEntity task, String formKey, List<org.yuankao.sitting.FormField> fields) {
        steps.moved(
                IdentityDelegates.sitting(task.getExecution()),
                new StepMove(task.getId(), task.getTaskDefinitionKey(), formKey, name(task.getName()), fields));
    }

    /** An activity that a machine or another person does while the candidate looks on. */
    void activity(DelegateExecution execution, String formKey) {
        if (formKey.equals(FormKeys.CANDIDATE_IDENTITY_MACHINE)) {
            checks.machineStarted(IdentityDelegates.photo(execution));
        }
        if (!IdentityPurpose.TAKEOVER.name().equals(execution.getVariable(Variables.PURPOSE))) {
            String name = name(execution.getCurrentActivityName());
            steps.moved(
                    IdentityDelegates.sitting(execution),
                    new StepMove(null, execution.getCurrentActivityId(), formKey, name, List.of()));
        }
    }

    private static List<org.yuankao.sitting.FormField> fields(TaskEntity task) {
        var form = task.getTaskDefinition().getTaskFormHandler();
        return form == null
                ? List.of()
                : form.createTaskForm(task).getFormFields().stream()
                        .map(StepListeners::field)
                        .toList();
    }

    private static org.yuankao.sitting.FormField field(FormField field) {
        Object values = field.getType().getInformation("values");
        return new org.yuankao.sitting.FormField(
                field.getId(),
                name(field.getLabel()),
                field.getTypeName(),
                field.getValidationConstraints().stream().anyMatch(each -> "required".equals(each.getName())),
                values instanceof Map<?, ?> choices
                        ? choices.entrySet().stream()
                                .map(each ->
                                        new FieldChoice(String.valueOf(each.getKey()), String.valueOf(each.getValue())))
                                .toList()
                        : null);
    }

    private static String name(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "" : name;
    }
}

package org.yuankao.workflow;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Messages;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.proctoring.Incidents;

/** Starts the review of an incident and ends it from outside; once more changes nothing. */
@Component
class IncidentReviews {

    /** Relay type: nobody has to decide about the incident of the key any more. */
    static final String VOID_TYPE = "incident.void";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Incidents incidents;

    IncidentReviews(RuntimeService runtime, TaskService tasks, Incidents incidents) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.incidents = incidents;
    }

    /** @param payload as {@code IncidentRelay.RAISED} describes it */
    void raised(String incident, Map<String, Object> payload) {
        if (running(incident)) {
            return;
        }
        runtime.startProcessInstanceByKey(
                ProcessKeys.INCIDENT_REVIEW,
                incident,
                Variables.putValue(org.yuankao.processes.Variables.INCIDENT_KIND, payload.get("kind"))
                        .putValue(
                                org.yuankao.processes.Variables.EARLIER_INCIDENTS,
                                ((Number) Objects.requireNonNull(payload.get("earlier"))).intValue())
                        .putValue(org.yuankao.processes.Variables.REMINDER_AFTER, payload.get("reminderAfter"))
                        .putValue(org.yuankao.processes.Variables.ESCALATE_AFTER, payload.get("escalateAfter")));
    }

    /** It was decided before the task stood; a task that is gone already stays so. */
    void decided(String incident, Map<String, Object> payload) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceBusinessKey(incident)
                .initializeFormKeys()
                .list()) {
            if (FormKeys.PROCTOR_INCIDENT.equals(task.getFormKey())) {
                tasks.complete(
                        task.getId(),
                        IncidentListeners.decision(text(payload, "decision"), text(payload, "decidedBy")));
            }
        }
    }

    void voided(String incident) {
        incidents.voided(UUID.fromString(incident));
        for (Execution waiting : runtime.createExecutionQuery()
                .processInstanceBusinessKey(incident)
                .messageEventSubscriptionName(Messages.INCIDENT_VOID)
                .list()) {
            runtime.messageEventReceived(Messages.INCIDENT_VOID, waiting.getId());
        }
    }

    private static String text(Map<String, Object> payload, String member) {
        return (String) Objects.requireNonNull(payload.get(member), member);
    }

    private boolean running(String incident) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ProcessKeys.INCIDENT_REVIEW)
                        .processInstanceBusinessKey(incident)
                        .count()
                > 0;
    }
}

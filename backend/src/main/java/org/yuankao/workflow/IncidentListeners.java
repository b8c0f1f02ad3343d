package org.yuankao.workflow;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.processes.Variables;
import org.yuankao.proctoring.IncidentDecided;
import org.yuankao.proctoring.Incidents;

/** The proctors' list of incidents follows the engine's tasks, and their decision completes the task (P2). */
@Component
class IncidentListeners {

    private final Incidents incidents;
    private final ObjectProvider<TaskService> tasks;
    private final SittingLock lock;

    IncidentListeners(Incidents incidents, ObjectProvider<TaskService> tasks, SittingLock lock) {
        this.incidents = incidents;
        this.tasks = tasks;
        this.lock = lock;
    }

    void opened(DelegateTask task) {
        incidents.waiting(IncidentDelegates.incident(task.getExecution()), task.getId());
    }

    void closed(DelegateTask task) {
        incidents.closed(task.getId());
    }

    @EventListener
    void decided(IncidentDecided decision) {
        lock.hold(decision.incidentId().toString());
        tasks.getObject()
                .complete(
                        decision.taskId(),
                        decision(decision.decision().name(), decision.by().toString()));
    }

    static Map<String, Object> decision(String decision, String by) {
        return Map.of(Variables.INCIDENT_DECISION, decision, Variables.DECIDED_BY, by);
    }
}

package org.yuankao.workflow;

import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.sitting.SittingReentered;
import org.yuankao.sitting.SittingUnprepared;
import org.yuankao.sitting.StepCompleted;

/** The engine follows the candidate in the candidate's own transaction: step and fact commit together or not at all. */
@Component
class SittingEvents {

    private final SittingInstances instances;
    private final TaskService tasks;

    SittingEvents(SittingInstances instances, TaskService tasks) {
        this.instances = instances;
        this.tasks = tasks;
    }

    @EventListener
    void unprepared(SittingUnprepared event) {
        instances.start(event.sittingId(), false);
    }

    @EventListener
    void reentered(SittingReentered event) {
        instances.start(event.sittingId(), true);
    }

    @EventListener
    void completed(StepCompleted event) {
        tasks.complete(event.taskId(), event.variables());
    }
}

package org.yuankao.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.batch.BatchStarted;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.processes.ProcessKeys;

/** The timeline of a batch begins, and follows the plan when it changes, in the transaction that changes it. */
@Component
class BatchEvents {

    private final RuntimeService runtime;
    private final ManagementService jobs;

    BatchEvents(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    @EventListener
    void started(BatchStarted event) {
        runtime.startProcessInstanceByKey(ProcessKeys.EXAM_BATCH, event.code());
    }

    /** A timer that stands asks the plan again; one that is yet to come will ask it anyway. */
    @EventListener
    void endMoved(SessionEndMoved event) {
        for (ProcessInstance session : runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProcessKeys.EXAM_SESSION)
                .processInstanceBusinessKey(event.sessionId().toString())
                .list()) {
            for (Job timer : jobs.createJobQuery()
                    .processInstanceId(session.getId())
                    .timers()
                    .list()) {
                jobs.recalculateJobDuedate(timer.getId(), false);
            }
        }
    }
}

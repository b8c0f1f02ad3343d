package org.yuankao.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yuankao.batch.BatchStarted;
import org.yuankao.batch.Plan;
import org.yuankao.batch.SessionEdge;
import org.yuankao.batch.SessionEndMoved;
import org.yuankao.processes.ActivityIds;
import org.yuankao.processes.ProcessKeys;

/** The timeline of a batch begins, and follows the plan when it changes, in the transaction that changes it. */
@Component
class BatchEvents {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Plan plan;

    BatchEvents(RuntimeService runtime, ManagementService jobs, Plan plan) {
        this.plan = plan;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    @EventListener
    void started(BatchStarted event) {
        runtime.startProcessInstanceByKey(ProcessKeys.EXAM_BATCH, event.code());
    }

    /** A timer that stands is moved; one that is yet to come asks the plan when the token reaches it. */
    @EventListener
    void endMoved(SessionEndMoved event) {
        move(event, ActivityIds.EXAM_ENDS, event.to());
        move(event, ActivityIds.UPLOADS_SETTLED, plan.sessionEdge(event.sessionId(), SessionEdge.SETTLE));
    }

    private void move(SessionEndMoved event, String timer, Instant to) {
        for (ProcessInstance session : runtime.createProcessInstanceQuery()
                .processDefinitionKey(ProcessKeys.EXAM_SESSION)
                .processInstanceBusinessKey(event.sessionId().toString())
                .list()) {
            for (Job job : jobs.createJobQuery()
                    .processInstanceId(session.getId())
                    .activityId(timer)
                    .timers()
                    .list()) {
                jobs.setJobDuedate(job.getId(), Date.from(to), false);
            }
        }
    }
}

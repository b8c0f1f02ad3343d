package org.yuankao.processes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Runs the jobs of timers as the job executor would when their time has come; the clock never moves. */
final class Timers {

    /** @param activity id of the timer event @param businessKey of the instance that waits at it */
    record Fired(String activity, String businessKey, Instant due) {}

    private final ProcessEngine engine;

    Timers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The timers that wait now, earliest first, then by activity. */
    List<Fired> waiting() {
        return jobs().stream().map(this::describe).toList();
    }

    /** Runs the earliest timer, again and again until none is left. */
    List<Fired> runAll() {
        var fired = new ArrayList<Fired>();
        for (var jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            var job = jobs.get(0);
            fired.add(describe(job));
            engine.getManagementService().executeJob(job.getId());
        }
        return fired;
    }

    /** Runs the one timer that waits at an activity. */
    void run(String activity) {
        engine.getManagementService().executeJob(only(activity).getId());
    }

    Job only(String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .singleResult();
    }

    private List<Job> jobs() {
        var jobs =
                new ArrayList<>(engine.getManagementService().createJobQuery().list());
        jobs.sort(Comparator.comparing(Job::getDuedate)
                .thenComparing(job -> describe(job).activity()));
        return jobs;
    }

    private Fired describe(Job job) {
        var definition = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return new Fired(
                definition.getActivityId(),
                instance.getBusinessKey(),
                job.getDuedate().toInstant());
    }
}

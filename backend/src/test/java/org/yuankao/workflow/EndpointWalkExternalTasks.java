package org.yuankao.workflow;

import static org.yuankao.walk.Caller.WORKER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.yuankao.walk.Caller;
import org.yuankao.walk.Callers;
import org.yuankao.walk.Case;
import org.yuankao.walk.EndpointWalk;
import org.yuankao.walk.Entry;
import org.yuankao.walk.Walk;

/** The engine's own endpoints, with tasks of a little process of their own topic; all workers share one credential. */
class EndpointWalkExternalTasks implements EndpointWalk {

    private static final String TASKS = "/engine-rest/external-task";
    private static final String MINE = "walking-worker";

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final ExternalTaskService tasks;

    EndpointWalkExternalTasks(RepositoryService models, RuntimeService runtime, ExternalTaskService tasks) {
        this.models = models;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void describe(Walk walk) {
        Callers callers = walk.callers();
        String topic = "walk-" + UUID.randomUUID();
        deploy(topic);
        for (String read : List.of("GET " + TASKS, "GET " + TASKS + "/count", "GET " + TASKS + "/topic-names")) {
            worker(walk, read).with(as -> Case.of(callers.worker(), null));
        }
        for (String query : List.of("POST " + TASKS, "POST " + TASKS + "/count")) {
            worker(walk, query).with(as -> Case.of(callers.worker(), Map.of("topicName", topic)));
        }
        worker(walk, "POST " + TASKS + "/fetchAndLock")
                .with(as -> Case.of(
                        callers.worker(),
                        Map.of(
                                "workerId",
                                MINE,
                                "maxTasks",
                                1,
                                "topics",
                                List.of(Map.of("topicName", topic + "-none", "lockDuration", 1000)))));
        for (String many : List.of("PUT " + TASKS + "/retries", "POST " + TASKS + "/retries-async")) {
            worker(walk, many)
                    .with(as -> Case.of(
                            callers.worker(), Map.of("retries", 2, "externalTaskIds", List.of(lockedTask(topic)))));
        }
        worker(walk, "GET " + TASKS + "/{id}").with(as -> one(callers, topic, null));
        // the engine's own way to say that there is no such task
        worker(walk, "GET " + TASKS + "/{id}/errorDetails").unknownRow(500).with(as -> one(callers, topic, null));
        change(walk, topic, "POST", "complete", Map.of("workerId", MINE));
        change(walk, topic, "POST", "bpmnError", Map.of("workerId", MINE, "errorCode", "none"));
        change(walk, topic, "POST", "failure", Map.of("workerId", MINE, "retries", 1, "retryTimeout", 0));
        change(walk, topic, "POST", "extendLock", Map.of("workerId", MINE, "newDuration", 1000));
        change(walk, topic, "POST", "lock", Map.of("workerId", MINE, "lockDuration", 1000));
        change(walk, topic, "POST", "unlock", Map.of());
        change(walk, topic, "PUT", "priority", Map.of("priority", 1));
        change(walk, topic, "PUT", "retries", Map.of("retries", 1));
    }

    private void change(Walk walk, String topic, String method, String what, Map<String, ?> body) {
        worker(walk, method + " " + TASKS + "/{id}/" + what).with(as -> one(walk.callers(), topic, body));
    }

    private static Entry worker(Walk walk, String endpoint) {
        return walk.on(endpoint).allows(WORKER);
    }

    private Case one(Callers callers, String topic, Object body) {
        return Case.of(callers.some(Caller.WORKER), body).var("id", lockedTask(topic));
    }

    private String lockedTask(String topic) {
        String instance = runtime.startProcessInstanceByKey(topic).getId();
        String id = tasks.createExternalTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        tasks.lock(id, MINE, 60_000);
        return id;
    }

    private void deploy(String topic) {
        models.createDeployment()
                .addModelInstance(
                        topic + ".bpmn",
                        Bpmn.createExecutableProcess(topic)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .serviceTask()
                                .camundaExternalTask(topic)
                                .endEvent()
                                .done())
                .deploy();
    }
}

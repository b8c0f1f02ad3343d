package org.yuankao.workflow;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.yuankao.IntegrationTest;

/**
 * Leaves no running job executor behind, which would take the jobs that other tests run themselves. The context is not
 * closed: that would take the default engine from the contexts of other tests. Other tests leave jobs that are long due;
 * this one's goes first, for it asks whether jobs run, not how many stand in the way.
 */
@IntegrationTest
@TestPropertySource(
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.generic-properties.properties.job-executor-acquire-by-priority=true"
        })
class JobExecutorRunsIT {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @AfterEach
    void stopTheExecutor() {
        configuration.getJobExecutor().shutdown();
    }

    @Test
    void a_job_runs_within_seconds_on_a_node_with_the_role_engine() {
        String key = "job_" + UUID.randomUUID().toString().replace("-", "");
        var model = Bpmn.createExecutableProcess(key)
                .camundaJobPriority("1000")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .camundaAsyncAfter()
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance(key + ".bpmn", model).deploy();

        String instance = runtime.startProcessInstanceByKey(key).getId();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> history.createHistoricProcessInstanceQuery()
                                .processInstanceId(instance)
                                .completed()
                                .count()
                        == 1);
    }
}

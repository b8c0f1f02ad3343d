package org.yuankao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.IntegrationTest;

@IntegrationTest
class ApplicationStartsIT {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate http;

    final String key = "trivial_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void deployAProcessWithOneTaskAndATableBesideIt() {
        var model = Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance(key + ".bpmn", model).deploy();
        jdbc.execute("create table if not exists shared.beside_the_engine (id text primary key)");
    }

    @Test
    void the_engine_keeps_its_tables_in_its_own_schema() {
        assertThat(jdbc.queryForList(
                        "select distinct table_schema from information_schema.tables where table_name like 'act\\_%'",
                        String.class))
                .containsExactly("engine");
        assertThat(jdbc.queryForObject(
                        "select count(*) from information_schema.tables where table_schema = 'engine'", Integer.class))
                .isGreaterThan(45);
    }

    @Test
    void the_engine_records_activities() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
    }

    @Test
    void a_step_and_its_fact_commit_together() {
        String id = stepWithItsFact(false);

        assertThat(facts(id)).isEqualTo(1);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .completed()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_step_and_its_fact_roll_back_together() {
        String id = stepWithItsFact(true);

        assertThat(facts(id)).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
    }

    @Test
    void the_node_is_healthy_without_kafka() {
        assertThat(http.getForEntity("/actuator/health", String.class).getBody())
                .contains("\"status\":\"UP\"");
    }

    private String stepWithItsFact(boolean rollBack) {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            var instance = runtime.startProcessInstanceByKey(key, id);
            jdbc.update("insert into shared.beside_the_engine values (?)", id);
            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .singleResult()
                    .getId());
            if (rollBack) {
                status.setRollbackOnly();
            }
        });
        return id;
    }

    private int facts(String id) {
        return jdbc.queryForObject("select count(*) from shared.beside_the_engine where id = ?", Integer.class, id);
    }
}

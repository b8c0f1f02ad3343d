package org.yuankao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuankao.IntegrationTest;

@IntegrationTest
@DisplayName("N1: a start deploys the models that an installation has not got and overwrites none")
class SeededModelsIT {

    private static final String LATER = "came-later";

    @Autowired
    RepositoryService repository;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void itWasNeverThere() {
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(LATER)
                .list()
                .forEach(model -> repository.deleteDeployment(model.getDeploymentId(), true));
    }

    @Test
    void an_installation_that_is_older_than_a_model_gets_that_one_alone() {
        long before = versions("identity-check");

        start();
        assertThat(versions(LATER)).isEqualTo(1);
        start();

        assertThat(versions(LATER)).isEqualTo(1);
        assertThat(versions("identity-check")).isEqualTo(before);
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("incident-severity")
                        .count())
                .isEqualTo(1);
    }

    private void start() {
        new SeededModels(
                        repository,
                        transaction,
                        jdbc,
                        List.of("bpmn/identity-check.bpmn", "dmn/incident-severity.dmn", "models/" + LATER + ".bpmn"))
                .run(new DefaultApplicationArguments());
    }

    private long versions(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .count();
    }
}

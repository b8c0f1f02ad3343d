package org.yuankao.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys each model of the jar once for ever: what an administrator deploys later is never overwritten (N1). An
 * installation that is older than a model gets that one and keeps all others as they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeededModels implements ApplicationRunner {

    static final String DEPLOYMENT = "seed";

    private static final Logger LOG = LoggerFactory.getLogger(SeededModels.class);
    private static final long LOCK = 6_502_001;
    private static final List<String> MODELS = List.of(
            "dmn/identity-decision.dmn",
            "dmn/second-view-decision.dmn",
            "bpmn/identity-check.bpmn",
            "bpmn/candidate-sitting.bpmn",
            "bpmn/exam-session.bpmn",
            "bpmn/exam-batch.bpmn",
            "dmn/incident-severity.dmn",
            "bpmn/incident-review.bpmn");

    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final List<String> models;

    @Autowired
    SeededModels(RepositoryService repository, TransactionTemplate transaction, JdbcClient jdbc) {
        this(repository, transaction, jdbc, MODELS);
    }

    SeededModels(RepositoryService repository, TransactionTemplate transaction, JdbcClient jdbc, List<String> models) {
        this.repository = repository;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.models = models;
    }

    /** Nodes that start together wait for one another. */
    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select true from (select pg_advisory_xact_lock(:lock)) held")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
            List<String> missing = models.stream().filter(this::missing).toList();
            if (!missing.isEmpty()) {
                DeploymentBuilder deployment = repository.createDeployment().name(DEPLOYMENT);
                missing.forEach(deployment::addClasspathResource);
                deployment.deploy();
                LOG.info("Deployed the seeded models {}", missing);
            }
        });
    }

    /** A model's file is named for its key. */
    private boolean missing(String model) {
        String key = model.substring(model.lastIndexOf('/') + 1, model.lastIndexOf('.'));
        return model.endsWith(".dmn")
                ? repository
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey(key)
                                .count()
                        == 0
                : repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(key)
                                .count()
                        == 0;
    }
}

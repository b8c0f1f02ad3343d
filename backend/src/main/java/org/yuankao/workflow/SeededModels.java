package org.yuankao.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deploys the models of the jar once for ever: what an administrator deploys later is never overwritten (A6). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeededModels implements ApplicationRunner {

    static final String DEPLOYMENT = "seed";

    private static final Logger LOG = LoggerFactory.getLogger(SeededModels.class);
    private static final long LOCK = 6_502_001;
    private static final List<String> MODELS = List.of(
            "dmn/identity-decision.dmn",
            "bpmn/identity-check.bpmn",
            "bpmn/candidate-sitting.bpmn",
            "bpmn/exam-session.bpmn",
            "bpmn/exam-batch.bpmn");

    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SeededModels(RepositoryService repository, TransactionTemplate transaction, JdbcClient jdbc) {
        this.repository = repository;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Nodes that start together wait for one another. */
    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select true from (select pg_advisory_xact_lock(:lock)) held")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
            if (repository.createDeploymentQuery().deploymentName(DEPLOYMENT).count() == 0) {
                DeploymentBuilder deployment = repository.createDeployment().name(DEPLOYMENT);
                MODELS.forEach(deployment::addClasspathResource);
                deployment.deploy();
                LOG.info("Deployed the seeded models");
            }
        });
    }
}

package org.yuankao.processes;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** A real engine on a database in memory, whose expressions see the given beans and nothing else. */
final class TestEngine {

    static final double LEAST_COVERAGE = 0.9;

    private TestEngine() {}

    /** Runs a test class and demands {@link #LEAST_COVERAGE} of one model; called models do not count. */
    static ProcessEngineCoverageExtension covering(Catalogue catalogue, String... calledModels) {
        var builder = ProcessEngineCoverageExtension.builder(
                prepared(new ProcessCoverageInMemProcessEngineConfiguration(), catalogue));
        builder.assertClassCoverageAtLeast(LEAST_COVERAGE);
        if (calledModels.length > 0) {
            builder.excludeProcessDefinitionKeys(calledModels);
        }
        return builder.build();
    }

    /** The same engine for tests that measure no coverage; the caller closes it. */
    static ProcessEngine plain(Catalogue catalogue) {
        return prepared(new StandaloneInMemProcessEngineConfiguration(), catalogue)
                .buildProcessEngine();
    }

    /** Jobs run only when a test runs them; the history level is that of production. */
    private static ProcessEngineConfigurationImpl prepared(
            ProcessEngineConfigurationImpl configuration, Catalogue catalogue) {
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(catalogue.beans());
        return configuration;
    }
}

package org.yuankao.processes;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** A real engine on a database in memory, whose expressions see the given beans and nothing else. */
final class TestEngine {

    static final double LEAST_COVERAGE = 0.9;

    private TestEngine() {}

    /** Runs a test class and demands {@link #LEAST_COVERAGE} of one model; called models do not count. */
    static ProcessEngineCoverageExtension covering(Catalogue catalogue, String... calledModels) {
        var builder = ProcessEngineCoverageExtension.builder(configuration(catalogue.beans()));
        builder.assertClassCoverageAtLeast(LEAST_COVERAGE);
        if (calledModels.length > 0) {
            builder.excludeProcessDefinitionKeys(calledModels);
        }
        return builder.build();
    }

    /** Jobs run only when a test runs them; the history level is that of production. */
    static ProcessEngineConfigurationImpl configuration(Map<Object, Object> beans) {
        var configuration = new ProcessCoverageInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        return configuration;
    }
}

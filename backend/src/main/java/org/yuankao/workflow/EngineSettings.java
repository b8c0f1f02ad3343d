package org.yuankao.workflow;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * What application.yaml cannot say about the engine. The engine is built from all its plugins, so the dependency of this
 * one makes it wait for the migrations that create its tables.
 */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractCamundaConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setTaskMetricsEnabled(false);
    }
}

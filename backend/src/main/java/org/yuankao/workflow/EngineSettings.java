package org.yuankao.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yuankao.workflow.hardening.Hardening;

/**
 * What application.yaml cannot say about the engine. The engine is built from all its plugins, so the dependency of this
 * one makes it wait for the migrations that create its tables.
 */
@Component
@Order(Ordering.DEFAULT_ORDER + 100)
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractCamundaConfiguration {

    private final ApplicationContext context;
    private final ListeningParser parser;

    EngineSettings(ApplicationContext context, ListeningParser parser) {
        this.context = context;
        this.parser = parser;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setTaskMetricsEnabled(false);
        // the starter has made an expression manager that finds every bean
        Hardening.apply(engine, new Catalogue(context));
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.add(parser);
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}

package org.yuankao.workflow;

import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.processes.Beans;
import org.yuankao.processes.Variables;
import org.yuankao.proctoring.Incidents;

/** What the model of an incident's review calls (P2). */
@Configuration(proxyBeanMethods = false)
class IncidentDelegates {

    @Bean(Catalogue.PREFIX + Beans.RECORD_SEVERITY)
    JavaDelegate recordSeverity(Incidents incidents) {
        return execution ->
                incidents.rated(incident(execution), ((Number) execution.getVariable(Variables.SEVERITY)).intValue());
    }

    @Bean(Catalogue.PREFIX + Beans.REMIND_INCIDENT)
    JavaDelegate remindIncident(Incidents incidents) {
        return ofIncident(incidents::reminded);
    }

    @Bean(Catalogue.PREFIX + Beans.ESCALATE_INCIDENT)
    JavaDelegate escalateIncident(Incidents incidents) {
        return ofIncident(incidents::escalated);
    }

    @Bean(Catalogue.PREFIX + Beans.APPLY_DECISION)
    JavaDelegate applyDecision(Incidents incidents) {
        return ofIncident(incidents::applied);
    }

    static UUID incident(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    private static JavaDelegate ofIncident(Consumer<UUID> work) {
        return execution -> work.accept(incident(execution));
    }
}

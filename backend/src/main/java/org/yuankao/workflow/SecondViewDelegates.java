package org.yuankao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.processes.Beans;
import org.yuankao.processes.Variables;
import org.yuankao.sitting.SecondViewChecks;
import org.yuankao.sitting.SecondViewOutcome;

/** What the model of a sitting calls about the second view (C5). */
@Configuration(proxyBeanMethods = false)
class SecondViewDelegates {

    @Bean(Catalogue.PREFIX + Beans.RECORD_SECOND_VIEW)
    JavaDelegate recordSecondView(SecondViewChecks checks) {
        return execution -> {
            String by = IdentityDelegates.text(execution, Variables.DECIDED_BY);
            checks.decided(
                    IdentityDelegates.sitting(execution),
                    SecondViewOutcome.valueOf((String) execution.getVariable(Variables.SECOND_VIEW_OUTCOME)),
                    IdentityDelegates.text(execution, Variables.SECOND_VIEW_VERDICT),
                    by == null ? null : UUID.fromString(by));
        };
    }
}

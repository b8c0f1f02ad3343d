package org.yuankao.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.processes.Beans;
import org.yuankao.processes.Variables;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.IdentityChecks;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.IdentityPurpose;
import org.yuankao.sitting.Measurement;
import org.yuankao.sitting.Sittings;

/** What the models of sitting and identity check call. */
@Configuration(proxyBeanMethods = false)
class IdentityDelegates {

    @Bean(Catalogue.PREFIX + Beans.RECORD_MEASUREMENT)
    ExecutionListener recordMeasurement(IdentityChecks checks) {
        return execution -> {
            String verdict = text(execution, Variables.IDENTITY_VERDICT);
            if (!execution.isCanceled() && verdict != null) {
                checks.measured(
                        photo(execution),
                        new Measurement(
                                verdict,
                                execution.getVariable(Variables.IDENTITY_SCORE) instanceof Number score
                                        ? score.doubleValue()
                                        : null,
                                text(execution, Variables.MODEL_DIGEST),
                                text(execution, Variables.TIER),
                                text(execution, Variables.QUALITY)));
            }
        };
    }

    @Bean(Catalogue.PREFIX + Beans.RECORD_IDENTITY)
    JavaDelegate recordIdentity(IdentityChecks checks, Sittings sittings) {
        return execution -> {
            IdentityOutcome outcome =
                    IdentityOutcome.valueOf((String) execution.getVariable(Variables.IDENTITY_OUTCOME));
            String by = text(execution, Variables.DECIDED_BY);
            if (outcome == IdentityOutcome.REJECTED) {
                demandProctor(checks, photo(execution));
            } else {
                checks.decided(photo(execution), outcome, by == null ? null : UUID.fromString(by));
            }
            // a check after a takeover runs beside the sitting, where no gateway follows: it judges the device alone
            if (outcome == IdentityOutcome.REJECTED
                    && IdentityPurpose.TAKEOVER.name().equals(text(execution, Variables.PURPOSE))) {
                sittings.deviceRejected(sitting(execution), photo(execution));
            }
        };
    }

    @Bean(Catalogue.PREFIX + Beans.REJECT_IDENTITY)
    JavaDelegate rejectIdentity(Sittings sittings) {
        return execution -> sittings.ended(sitting(execution), EndReason.IDENTITY_REJECTED);
    }

    @Bean(Catalogue.PREFIX + Beans.RECORD_DECLINE)
    JavaDelegate recordDecline(Sittings sittings) {
        return execution -> sittings.ended(sitting(execution), EndReason.DECLINED);
    }

    /** A variable is a model's word; the proctor's stood in the check before their task was completed. */
    private static void demandProctor(IdentityChecks checks, UUID photo) {
        if (!checks.rejectedByPerson(photo)) {
            throw new IllegalStateException("No proctor has rejected photo " + photo);
        }
    }

    static UUID sitting(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static UUID photo(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(Variables.PHOTO_ID));
    }

    static @Nullable String text(DelegateExecution execution, String name) {
        return (String) execution.getVariable(name);
    }
}

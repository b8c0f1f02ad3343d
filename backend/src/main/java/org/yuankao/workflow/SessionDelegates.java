package org.yuankao.workflow;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.batch.Sessions;
import org.yuankao.processes.Beans;
import org.yuankao.processes.ModelProperties;
import org.yuankao.shared.AuditLog;
import org.yuankao.sitting.DeadlineClose;

/** What the models of batch and session call; each runs in the job of the timer before it. */
@Configuration(proxyBeanMethods = false)
class SessionDelegates {

    private static final int PORTION = 200;

    @Bean(Catalogue.PREFIX + Beans.WINDOW_OPENED)
    JavaDelegate windowOpened(AuditLog audit) {
        return execution -> window(audit, "workflow.window.opened", execution);
    }

    @Bean(Catalogue.PREFIX + Beans.WINDOW_CLOSED)
    JavaDelegate windowClosed(AuditLog audit) {
        return execution -> window(audit, "workflow.window.closed", execution);
    }

    @Bean(Catalogue.PREFIX + Beans.PREPARE_SITTINGS)
    JavaDelegate prepareSittings(Preparation preparation) {
        return ofSession(preparation::order);
    }

    @Bean(Catalogue.PREFIX + Beans.OPEN_ENTRY)
    JavaDelegate openEntry(Sessions sessions) {
        return ofSession(sessions::entryOpened);
    }

    @Bean(Catalogue.PREFIX + Beans.START_SESSION)
    JavaDelegate startSession(Sessions sessions) {
        return ofSession(sessions::started);
    }

    @Bean(Catalogue.PREFIX + Beans.CLOSE_SITTINGS)
    JavaDelegate closeSittings(Sessions sessions, DeadlineClose close) {
        return ofSession(session -> {
            while (close.closeOverdue(session, PORTION) > 0) {
                // the next portion
            }
            sessions.ended(session);
        });
    }

    @Bean(Catalogue.PREFIX + Beans.CLOSE_SESSION)
    JavaDelegate closeSession(Sessions sessions) {
        return ofSession(sessions::closed);
    }

    private static JavaDelegate ofSession(Consumer<UUID> work) {
        return execution -> work.accept(UUID.fromString(execution.getProcessBusinessKey()));
    }

    private static void window(AuditLog audit, String action, DelegateExecution execution) {
        String window = ModelReader.property(execution.getBpmnModelElementInstance(), ModelProperties.WINDOW);
        audit.recordAs(
                "engine",
                action,
                "batch:" + execution.getProcessBusinessKey(),
                null,
                Map.of("window", window == null ? "" : window));
    }
}

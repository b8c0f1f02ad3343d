package org.yuankao.workflow.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Must-show 8: hostile models that have come past the gate touch neither the canary's file nor its port")
class PastTheGateTest {

    private final Canary canary = Canary.alive();
    private ProcessEngine engine;

    @AfterEach
    void theyAreGone() throws Exception {
        if (engine != null) {
            engine.close();
        }
        canary.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("control: on an engine as it comes, each of them touches both")
    void on_a_plain_engine_each_of_them_touches_both(HostileModel model) throws Exception {
        engine = engine(plain -> plain.setBeans(new HashMap<>(Map.of("canary", canary))));

        deploy(model);
        start();

        assertThat(canary.isFileTouched()).isTrue();
        assertThat(canary.isPortTouched()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SERVICE_CLASS",
                "FOREIGN_BEAN",
                "LISTENER_CLASS",
                "TASK_LISTENER_CLASS",
                "DECISION_IN_ANOTHER_LANGUAGE",
                "DECISION_WITH_AN_EXPRESSION"
            })
    void without_the_doors_they_are_deployed_started_and_stopped_at_their_element(HostileModel model) throws Exception {
        engine = engine(inside -> Hardening.inside(inside, beans()));
        deploy(model);

        assertThatThrownBy(this::start).isInstanceOf(ProcessEngineException.class);

        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT_TASK", "CALL_OF_A_FOREIGN_BEAN", "MAPPING_WITH_A_SCRIPT"})
    void without_the_doors_these_are_refused_while_they_are_read(HostileModel model) throws Exception {
        engine = engine(inside -> Hardening.inside(inside, beans()));

        assertThatThrownBy(() -> deploy(model)).hasStackTraceContaining("Models are data, not code");

        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_engine_does_not_even_take_it(HostileModel model) throws Exception {
        engine = engine(whole -> Hardening.apply(whole, beans()));

        assertThatThrownBy(() -> deploy(model))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("Models are data, not code");

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
        assertUntouched();
    }

    @Test
    void a_class_is_not_even_loaded_while_a_model_is_read() throws Exception {
        engine = engine(whole -> {
            Hardening.doors(whole);
            Hardening.inside(whole, beans());
            // the guard of deployments is away: as if the model had been in the database for long
            whole.setCustomPreDeployers(null);
        });

        assertThatThrownBy(() -> deploy(HostileModel.SERVICE_CLASS))
                .hasStackTraceContaining("Models are data, not code: class of serviceTask");

        assertUntouched();
    }

    @Test
    void what_is_allowed_runs() {
        engine = engine(whole -> Hardening.apply(whole, beans()));
        String allowed = HostileModel.FOREIGN_BEAN.process().replace("${canary}", "${catalogued}");

        engine.getRepositoryService()
                .createDeployment()
                .addString("allowed.bpmn", allowed)
                .deploy();
        start();

        assertThat(calls).isEqualTo(1);
    }

    private int calls;

    private Map<Object, Object> beans() {
        return new HashMap<>(Map.of("catalogued", (org.camunda.bpm.engine.delegate.JavaDelegate) execution -> calls++));
    }

    private void deploy(HostileModel model) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().addString("hostile.bpmn", model.process());
        if (model.decides()) {
            deployment.addString("hostile.dmn", model.decision());
        }
        deployment.deploy();
    }

    private void start() {
        engine.getRuntimeService().startProcessInstanceByKey("hostile");
    }

    private void assertUntouched() throws Exception {
        assertThat(canary.isFileTouched()).isFalse();
        assertThat(canary.isPortTouched()).isFalse();
    }

    private static ProcessEngine engine(Consumer<ProcessEngineConfigurationImpl> settings) {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("canary-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        settings.accept(configuration);
        return configuration.buildProcessEngine();
    }
}

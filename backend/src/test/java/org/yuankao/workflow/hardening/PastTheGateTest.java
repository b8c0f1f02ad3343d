package org.yuankao.workflow.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Must-show 8: hostile models that have come past the gate touch neither the canary's file nor its port")
class PastTheGateTest {

    private static final Map<Object, Object> CATALOGUE = new HashMap<>();
    private static final List<ProcessEngine> ENGINES = new ArrayList<>();
    private static final ProcessEngine PLAIN =
            engine(plain -> plain.setBeans(new HashMap<>(Map.of("canary", new Canary()))));
    private static final ProcessEngine INSIDE = engine(inside -> Hardening.inside(inside, CATALOGUE));
    private static final ProcessEngine WHOLE = engine(whole -> Hardening.apply(whole, CATALOGUE));

    /** As if the model had been in the database for long: nobody looks at the deployment. */
    private static final ProcessEngine UNGUARDED = engine(unguarded -> {
        Hardening.apply(unguarded, CATALOGUE);
        unguarded.setCustomPreDeployers(null);
    });

    private final Canary canary = Canary.alive();
    private ProcessEngine engine = PLAIN;

    @AfterEach
    void theyAreGone() throws Exception {
        RepositoryService repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true, true));
        canary.close();
    }

    @AfterAll
    static void close() {
        ENGINES.forEach(ProcessEngine::close);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("control: on an engine as it comes, each of them touches both")
    void on_a_plain_engine_each_of_them_touches_both(HostileModel model) throws Exception {
        engine = PLAIN;

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
        engine = INSIDE;
        deploy(model);

        assertThatThrownBy(this::start)
                .isInstanceOfAny(ProcessEngineException.class, DmnEngineException.class)
                .hasStackTraceContaining(
                        model == HostileModel.FOREIGN_BEAN
                                ? "Cannot resolve identifier 'canary'"
                                : "Models are data, not code");

        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRIPT_TASK", "CALL_OF_A_FOREIGN_BEAN", "MAPPING_WITH_A_SCRIPT"})
    void without_the_doors_these_are_refused_while_they_are_read(HostileModel model) throws Exception {
        engine = INSIDE;

        assertThatThrownBy(() -> deploy(model)).hasStackTraceContaining("Models are data, not code");

        assertUntouched();
    }

    @ParameterizedTest
    @EnumSource(names = "FOREIGN_BEAN", mode = EnumSource.Mode.EXCLUDE)
    void the_whole_engine_does_not_even_take_it(HostileModel model) throws Exception {
        engine = WHOLE;

        assertThatThrownBy(() -> deploy(model))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("Models are data, not code");

        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
        assertUntouched();
    }

    @Test
    void a_name_that_is_not_in_the_catalogue_names_nothing() throws Exception {
        engine = WHOLE;
        deploy(HostileModel.FOREIGN_BEAN);

        assertThatThrownBy(this::start).hasStackTraceContaining("Cannot resolve identifier 'canary'");

        assertUntouched();
    }

    @Test
    void a_class_is_not_even_loaded_while_a_model_is_read() throws Exception {
        engine = UNGUARDED;

        assertThatThrownBy(() -> deploy(HostileModel.SERVICE_CLASS))
                .hasStackTraceContaining("Models are data, not code: class of serviceTask");

        assertUntouched();
    }

    @Test
    void what_is_allowed_runs() {
        engine = WHOLE;
        String allowed = HostileModel.FOREIGN_BEAN.process().replace("${canary}", "${catalogued}");

        engine.getRepositoryService()
                .createDeployment()
                .addString("allowed.bpmn", allowed)
                .deploy();
        start();

        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .completed()
                        .count())
                .isEqualTo(1);
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
        CATALOGUE.put("catalogued", (JavaDelegate) execution -> {});
        configuration.setProcessEngineName("canary-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        settings.accept(configuration);
        ProcessEngine engine = configuration.buildProcessEngine();
        ENGINES.add(engine);
        return engine;
    }
}

package org.yuankao.workflow.hardening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;

/** Takes from an engine everything with which a model could run code of its own: at its doors, and behind them again. */
public final class Hardening {

    private static final String FEEL = DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE;

    private Hardening() {}

    /** @param beans the only ones that expressions find */
    public static void apply(ProcessEngineConfigurationImpl engine, Map<Object, Object> beans) {
        doors(engine);
        inside(engine, beans);
    }

    /** Nothing that names code is deployed, and nothing that is deployed all the same is read. */
    static void doors(ProcessEngineConfigurationImpl engine) {
        List<Deployer> deployers = new ArrayList<>();
        deployers.add(new DeploymentGuard());
        if (engine.getCustomPreDeployers() != null) {
            deployers.addAll(engine.getCustomPreDeployers());
        }
        engine.setCustomPreDeployers(deployers);
        engine.setBpmnParseFactory(GuardedParse::new);
        engine.setEnableXxeProcessing(false);
        // cases are a language of their own that nobody here speaks
        engine.setCmmnEnabled(false);
    }

    /** Nothing that has been read runs. */
    static void inside(ProcessEngineConfigurationImpl engine, Map<Object, Object> beans) {
        engine.setBeans(beans);
        engine.setExpressionManager(new GuardedExpressions(beans));
        engine.setArtifactFactory(new NoClasses());
        engine.setScriptEngineResolver(new NoScriptEngines());
        engine.setScriptFactory(new NoScripts());
        engine.setEnvScriptResolvers(new ArrayList<>());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDmnElProvider(new NoExpressionsInDecisions());
        engine.setDmnEngineConfiguration(decisions());
    }

    private static DefaultDmnEngineConfiguration decisions() {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setDefaultInputExpressionExpressionLanguage(FEEL);
        decisions.setDefaultInputEntryExpressionLanguage(FEEL);
        decisions.setDefaultOutputEntryExpressionLanguage(FEEL);
        decisions.setDefaultLiteralExpressionLanguage(FEEL);
        return decisions;
    }
}

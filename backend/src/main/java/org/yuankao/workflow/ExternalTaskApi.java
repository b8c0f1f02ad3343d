package org.yuankao.workflow;

import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.springframework.stereotype.Component;

/**
 * {@code /engine-rest/external-task} for the workers and nothing else: the engine's REST interface knows no users, so
 * whatever is not needed does not exist.
 */
@Component
class ExternalTaskApi extends CamundaJerseyResourceConfig {

    private final VisionWorkers workers;

    ExternalTaskApi(VisionWorkers workers) {
        this.workers = workers;
    }

    @Override
    protected void registerCamundaRestResources() {
        register(ExternalTasks.class);
        register(new WorkerHeard(workers));
        registerClasses(CamundaRestResources.getConfigurationClasses());
        register(JacksonFeature.class);
    }
}

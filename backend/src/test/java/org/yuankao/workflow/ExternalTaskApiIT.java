package org.yuankao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yuankao.IntegrationTest;

/** Asks Jersey itself, behind the security filters, so that a 404 means: it does not exist. */
@IntegrationTest
class ExternalTaskApiIT {

    @Autowired
    ApplicationContext application;

    @Autowired
    VisionWorkers workers;

    @Test
    void workers_find_external_tasks() throws Exception {
        assertThat(status("external-task/count")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "engine",
                "engine/default/external-task/count",
                "task",
                "process-instance",
                "process-definition",
                "deployment",
                "history/process-instance",
                "user",
                "version",
                "message",
            })
    void nothing_else_of_the_engine_exists(String path) throws Exception {
        assertThat(status(path)).isEqualTo(404);
    }

    private int status(String path) throws ExecutionException, InterruptedException {
        var api = new ExternalTaskApi(workers);
        api.registerCamundaRestResources();
        api.property("contextConfig", application);
        var base = URI.create("http://localhost/engine-rest/");
        var request = new ContainerRequest(base, base.resolve(path), "GET", null, new MapPropertiesDelegate(), null);
        return new ApplicationHandler(api).apply(request).get().getStatus();
    }
}

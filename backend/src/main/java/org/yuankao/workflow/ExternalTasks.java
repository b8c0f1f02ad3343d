package org.yuankao.workflow;

import jakarta.ws.rs.Path;
import java.net.URI;
import org.camunda.bpm.engine.rest.ExternalTaskRestService;
import org.camunda.bpm.engine.rest.impl.AbstractProcessEngineRestServiceImpl;
import org.jspecify.annotations.Nullable;

/** The one branch of the engine's REST interface that exists here; Jersey wants the type to be public. */
@Path("")
public class ExternalTasks extends AbstractProcessEngineRestServiceImpl {

    @Path(ExternalTaskRestService.PATH)
    public ExternalTaskRestService ofThisNode() {
        return super.getExternalTaskRestService(null);
    }

    @Override
    protected URI getRelativeEngineUri(@Nullable String engineName) {
        return URI.create("/");
    }
}

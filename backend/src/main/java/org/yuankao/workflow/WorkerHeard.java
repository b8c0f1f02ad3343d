package org.yuankao.workflow;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.yuankao.processes.WorkerHeaders;

/**
 * A worker is there as long as it asks for tasks and completes them, so its tier comes with these requests and with no
 * message of its own. Who says nothing, or something unknown, is served all the same.
 */
class WorkerHeard implements ContainerRequestFilter {

    private final VisionWorkers workers;

    WorkerHeard(VisionWorkers workers) {
        this.workers = workers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString(WorkerHeaders.WORKER);
        String tier = request.getHeaderString(WorkerHeaders.TIER);
        if (name != null && tier != null) {
            workers.heard(name, tier);
        }
    }
}

package org.yuankao.vision.task;

import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Shows at /actuator/info whether the engine answers, is silent, or is still waited for the first time. Not part of the health: restarting this worker mends nothing. */
@Component
class EngineInfo implements InfoContributor {
    private final EngineTasks tasks;

    EngineInfo(EngineTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void contribute(Info.Builder builder) {
        EnginePolling.State state = tasks.engine();
        builder.withDetail(
                "engine", Map.of("state", state.word(), "since", state.since().toString()));
    }
}

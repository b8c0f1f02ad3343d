package org.yuankao.vision.task;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.identity.IdentityCheck;

/** Begins to ask for tasks when everything else stands, and stops before anything else is taken down. */
@Component
class IdentityTasks implements SmartLifecycle {
    private final VisionProperties properties;
    private final IdentityCheck check;
    private final MeasuredWith measuredWith;
    private final List<TaskPoller> pollers = new ArrayList<>();

    IdentityTasks(VisionProperties properties, IdentityCheck check, Eyes eyes) {
        this.properties = properties;
        this.check = check;
        this.measuredWith = new MeasuredWith(eyes.modelDigest(), eyes.tier().word());
    }

    @Override
    public synchronized void start() {
        for (int number = 1; number <= properties.threads(); number++) {
            pollers.add(new TaskPoller(properties, workerId() + "-" + number, check, measuredWith));
        }
    }

    @Override
    public synchronized void stop() {
        pollers.forEach(TaskPoller::close);
        pollers.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !pollers.isEmpty();
    }

    /** A silent engine is silent for one thread first: that one speaks for the worker. */
    synchronized EnginePolling.State engine() {
        List<EnginePolling.State> states =
                pollers.stream().map(TaskPoller::engine).toList();
        return states.stream()
                .filter(state -> Boolean.FALSE.equals(state.reachable()))
                .findFirst()
                .or(() -> states.stream().findFirst())
                .orElse(new EnginePolling.State(null, Instant.EPOCH));
    }

    private static String workerId() {
        try {
            return InetAddress.getLocalHost().getHostName() + "-"
                    + ProcessHandle.current().pid();
        } catch (UnknownHostException e) {
            return "vision-" + ProcessHandle.current().pid();
        }
    }
}

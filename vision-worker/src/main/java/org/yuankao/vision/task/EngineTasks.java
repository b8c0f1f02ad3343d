package org.yuankao.vision.task;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yuankao.processes.Topics;
import org.yuankao.processes.Variables;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.identity.IdentityCheck;
import org.yuankao.vision.secondview.SecondViewCheck;

/** Begins to ask for tasks when everything else stands, and stops before anything else is taken down. */
@Component
class EngineTasks implements SmartLifecycle {
    private final VisionProperties properties;
    private final IdentityCheck identity;
    private final SecondViewCheck secondView;
    private final Eyes eyes;
    private final List<TaskPoller> pollers = new ArrayList<>();

    EngineTasks(VisionProperties properties, IdentityCheck identity, SecondViewCheck secondView, Eyes eyes) {
        this.properties = properties;
        this.identity = identity;
        this.secondView = secondView;
        this.eyes = eyes;
    }

    @Override
    public synchronized void start() {
        for (int number = 1; number <= properties.threads(); number++) {
            pollers.add(poller(workerId() + "-" + number));
        }
    }

    private TaskPoller poller(String workerId) {
        String tier = eyes.tier().word();
        return new TaskPoller(
                properties,
                workerId,
                tier,
                pictures -> List.of(
                        new Topic(
                                Topics.VISION_IDENTITY,
                                List.of(Variables.PHOTO_ID, Variables.PURPOSE),
                                new IdentityTask(pictures, identity),
                                new MeasuredWith(eyes.modelDigest(), tier)),
                        new Topic(
                                Topics.VISION_SECOND_VIEW,
                                List.of(),
                                new SecondViewTask(pictures, secondView),
                                new MeasuredWith(eyes.watchDigest(), tier))));
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

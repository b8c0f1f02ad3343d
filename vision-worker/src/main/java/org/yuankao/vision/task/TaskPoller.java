package org.yuankao.vision.task;

import java.time.Duration;
import org.apache.hc.core5.http.HttpHeaders;
import org.camunda.bpm.client.ExternalTaskClient;
import org.yuankao.processes.Topics;
import org.yuankao.processes.Variables;
import org.yuankao.processes.WorkerHeaders;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.backend.BackendHttp;
import org.yuankao.vision.backend.BackendPictures;
import org.yuankao.vision.identity.IdentityCheck;

/** One thread that asks the engine for tasks and does them one after another. */
final class TaskPoller implements AutoCloseable {
    /** Kept back from the lock for telling the engine the outcome. */
    static final Duration FOR_THE_ANSWER = Duration.ofSeconds(5);

    private static final Duration TO_FINISH = Duration.ofSeconds(3);
    private static final Duration BEYOND_POLLING = Duration.ofSeconds(5);

    private final BackendHttp http = new BackendHttp();
    private final EnginePolling polling = new EnginePolling();
    private final Shift shift = new Shift();
    private final ExternalTaskClient client;

    TaskPoller(VisionProperties properties, String workerId, IdentityCheck check, MeasuredWith measuredWith) {
        String authorization = BackendPictures.authorization(properties);
        BackendPictures pictures = BackendPictures.of(properties, http.client(FOR_THE_ANSWER));
        LockWindow locks = new LockWindow(properties.lockDuration().minus(FOR_THE_ANSWER));
        this.client = ExternalTaskClient.create()
                .baseUrl(properties.backendUrl().resolve("/engine-rest").toString())
                .workerId(workerId)
                .addInterceptor(request -> {
                    request.addHeader(HttpHeaders.AUTHORIZATION, authorization);
                    request.addHeader(WorkerHeaders.WORKER, workerId);
                    request.addHeader(WorkerHeaders.TIER, measuredWith.tier());
                })
                .lockDuration(properties.lockDuration().toMillis())
                .asyncResponseTimeout(properties.longPolling().toMillis())
                .maxTasks(properties.maxTasks())
                .backoffStrategy(polling)
                .customizeHttpClient(builder ->
                        http.configure(builder, properties.longPolling().plus(BEYOND_POLLING)))
                .build();
        client.subscribe(Topics.VISION_IDENTITY)
                .variables(Variables.PHOTO_ID, Variables.PURPOSE)
                .handler(new MeasuringTask(new IdentityTask(pictures, check), measuredWith, locks, shift))
                .open();
    }

    EnginePolling.State engine() {
        return polling.state();
    }

    /** Stopping the client waits for its thread, which waits at the engine: so the connections are closed under it. */
    @Override
    public void close() {
        shift.end(TO_FINISH);
        Thread stopping = new Thread(client::stop, "task-poller-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(200);
            http.close();
            stopping.join(TO_FINISH.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.yuankao.vision.task;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.hc.core5.http.HttpHeaders;
import org.camunda.bpm.client.ExternalTaskClient;
import org.yuankao.processes.WorkerHeaders;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.backend.BackendHttp;
import org.yuankao.vision.backend.BackendPictures;

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

    /**
     * @param tier what this worker says of itself with each request
     * @param topics made with the pictures that this poller's own connections fetch
     */
    TaskPoller(
            VisionProperties properties, String workerId, String tier, Function<BackendPictures, List<Topic>> topics) {
        String authorization = BackendPictures.authorization(properties);
        BackendPictures pictures = BackendPictures.of(properties, http.client(FOR_THE_ANSWER));
        LockWindow locks = new LockWindow(properties.lockDuration().minus(FOR_THE_ANSWER));
        this.client = ExternalTaskClient.create()
                .baseUrl(properties.backendUrl().resolve("/engine-rest").toString())
                .workerId(workerId)
                .addInterceptor(request -> {
                    request.addHeader(HttpHeaders.AUTHORIZATION, authorization);
                    request.addHeader(WorkerHeaders.WORKER, workerId);
                    request.addHeader(WorkerHeaders.TIER, tier);
                })
                .lockDuration(properties.lockDuration().toMillis())
                .asyncResponseTimeout(properties.longPolling().toMillis())
                .maxTasks(properties.maxTasks())
                .backoffStrategy(polling)
                .customizeHttpClient(builder ->
                        http.configure(builder, properties.longPolling().plus(BEYOND_POLLING)))
                .build();
        for (Topic topic : topics.apply(pictures)) {
            client.subscribe(topic.name())
                    .variables(topic.variables().toArray(String[]::new))
                    .handler(new MeasuringTask(topic.measuring(), topic.measuredWith(), locks, shift))
                    .open();
        }
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

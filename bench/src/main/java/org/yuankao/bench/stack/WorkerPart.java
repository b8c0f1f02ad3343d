package org.yuankao.bench.stack;

import java.util.List;
import java.util.Map;

/** The vision-worker; without a directory of models it says tier {@code basic} and judges nobody's identity. */
public final class WorkerPart extends Part {

    private final Secrets secrets;
    private final String models;
    private volatile String given;

    WorkerPart(Installation home, Secrets secrets, String models) {
        super("vision-worker", home);
        this.secrets = secrets;
        this.models = models;
        this.given = models;
    }

    @Override
    public synchronized void start() {
        startWith(models);
    }

    /** Starts it with another directory of models, none for tier {@code basic}; the next {@link #start()} has its own. */
    public synchronized void startWith(String otherModels) {
        given = otherModels;
        super.start();
    }

    @Override
    Map<String, String> environment() {
        return Map.of("YUANKAO_WORKER_PASSWORD", secrets.worker(), "YUANKAO_MODELS", given);
    }

    @Override
    List<String> command() {
        return Java.jar(
                96,
                home().jar("vision-worker"),
                List.of(
                        "--yuankao.vision.port=" + home().ports().worker(),
                        "--yuankao.vision.backend-url=http://127.0.0.1:"
                                + home().ports().http(),
                        "--spring.kafka.bootstrap-servers=127.0.0.1:"
                                + home().ports().kafka()));
    }

    @Override
    boolean answers() {
        return Http.isOk(home().ports().worker(), "/actuator/health/liveness")
                || Http.isOk(home().ports().worker(), "/actuator/health");
    }
}

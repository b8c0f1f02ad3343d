package org.yuankao.vision.task;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.client.backoff.ErrorAwareBackoffStrategy;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.RestException;
import org.camunda.bpm.client.task.ExternalTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long to wait between two requests for tasks, and whether the engine answers. Without an answer the pause doubles
 * up to {@link #LONGEST_PAUSE_MS}: a backend that comes back is found within seconds.
 */
final class EnginePolling implements ErrorAwareBackoffStrategy {
    static final long LONGEST_PAUSE_MS = 2000;
    private static final long FIRST_PAUSE_MS = 500;

    /** Keeps an engine that answers "nothing" at once from being asked in a tight loop. */
    private static final long PAUSE_WITHOUT_TASKS_MS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(EnginePolling.class);

    private long pauseMs;
    private @Nullable Boolean reachable;
    private Instant since = Instant.now();

    @Override
    public synchronized void reconfigure(List<ExternalTask> tasks, @Nullable ExternalTaskClientException error) {
        if (error == null) {
            pauseMs = tasks.isEmpty() ? PAUSE_WITHOUT_TASKS_MS : 0;
            become(true, "The engine answers; waiting for tasks.");
        } else {
            pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pauseMs * 2));
            become(false, sentence(error));
        }
    }

    @Override
    public synchronized long calculateBackoffTime() {
        return pauseMs;
    }

    synchronized State state() {
        return new State(reachable, since);
    }

    private void become(boolean now, String sentence) {
        if (reachable != null && reachable == now) {
            return;
        }
        reachable = now;
        since = Instant.now();
        if (now) {
            LOG.info(sentence);
        } else {
            LOG.warn(sentence);
        }
    }

    private static String sentence(ExternalTaskClientException error) {
        if (error instanceof RestException refused && refused.getHttpStatusCode() != null) {
            return switch (refused.getHttpStatusCode()) {
                case 401, 403 ->
                    "The engine refuses this worker's name or password (YUANKAO_WORKER_PASSWORD). "
                            + "Asking again; identity checks go to a person meanwhile.";
                default -> "The engine answers with status " + refused.getHttpStatusCode() + ". Asking again.";
            };
        }
        return "The engine does not answer (" + error.getMessage() + "). Asking again until it does.";
    }

    /**
     * @param reachable whether the last request was answered; null while the first one waits
     * @param since from when on that is so
     */
    record State(@Nullable Boolean reachable, Instant since) {
        String word() {
            return reachable == null ? "waiting" : reachable ? "answers" : "silent";
        }
    }
}

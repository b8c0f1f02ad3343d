package org.yuankao.vision.task;

import java.util.Map;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuankao.processes.Variables;
import org.yuankao.vision.backend.Deadline;
import org.yuankao.vision.backend.PictureUnavailableException;

/** One task from the engine: measure within its lock and hand the measurement back, or say why not. */
final class MeasuringTask implements ExternalTaskHandler {
    private static final Logger LOG = LoggerFactory.getLogger(MeasuringTask.class);

    private final Measuring measuring;
    private final MeasuredWith measuredWith;
    private final LockWindow locks;
    private final Shift shift;

    MeasuringTask(Measuring measuring, MeasuredWith measuredWith, LockWindow locks, Shift shift) {
        this.measuring = measuring;
        this.measuredWith = measuredWith;
        this.locks = locks;
        this.shift = shift;
    }

    @Override
    public void execute(ExternalTask task, ExternalTaskService engine) {
        Deadline deadline = locks.of(task.getLockExpirationTime());
        boolean begun = shift.work(() -> handle(task, engine, deadline));
        if (!begun) {
            giveBack(task, engine, "this worker is stopping");
        }
    }

    private void handle(ExternalTask task, ExternalTaskService engine, Deadline deadline) {
        if (deadline.passed()) {
            giveBack(task, engine, "the tasks before it took its time");
            return;
        }
        try {
            complete(task, engine, measuring.measure(task, deadline));
        } catch (BadTaskException e) {
            fail(task, engine, e, Retries.NONE);
        } catch (PictureUnavailableException | RuntimeException e) {
            fail(task, engine, e, Retries.after(task.getRetries()));
        }
    }

    private void complete(ExternalTask task, ExternalTaskService engine, Measured measured) {
        Map<String, Object> local = Map.of(
                Variables.MODEL_DIGEST, measuredWith.modelDigest(),
                Variables.TIER, measuredWith.tier(),
                Variables.QUALITY, measured.quality());
        report(task, "completed", () -> engine.complete(task, measured.outcome(), local));
        LOG.info("Sitting {}: {} {}", task.getBusinessKey(), measured.verdict(), measured.quality());
    }

    private void fail(ExternalTask task, ExternalTaskService engine, Exception cause, Retries retries) {
        LOG.warn(
                "Sitting {}: not measured, {} tries left: {}", task.getBusinessKey(), retries.left(), cause.toString());
        report(
                task,
                "reported as failed",
                () -> engine.handleFailure(
                        task,
                        String.valueOf(cause.getMessage()),
                        cause.toString(),
                        retries.left(),
                        retries.pause().toMillis()));
    }

    private void giveBack(ExternalTask task, ExternalTaskService engine, String why) {
        LOG.info("Sitting {}: given back, {}", task.getBusinessKey(), why);
        report(task, "given back", () -> engine.unlock(task));
    }

    /** What cannot be told to the engine now is not lost: the lock ends by itself and the task is fetched again. */
    private static void report(ExternalTask task, String what, Runnable call) {
        try {
            call.run();
        } catch (NotFoundException e) {
            LOG.info("Sitting {}: the engine had withdrawn the task before it was {}", task.getBusinessKey(), what);
        } catch (ExternalTaskClientException e) {
            LOG.warn("Sitting {}: the task could not be {}: {}", task.getBusinessKey(), what, e.getMessage());
        }
    }

    /** What one topic asks for. */
    interface Measuring {
        Measured measure(ExternalTask task, Deadline deadline) throws PictureUnavailableException, BadTaskException;
    }

    /**
     * @param verdict for the log
     * @param outcome process variables
     * @param quality short JSON text, see {@link Variables#QUALITY}
     */
    record Measured(String verdict, Map<String, @Nullable Object> outcome, String quality) {}

    /** The task itself is wrong: no further try helps. */
    static final class BadTaskException extends Exception {
        BadTaskException(String sentence) {
            super(sentence);
        }
    }
}

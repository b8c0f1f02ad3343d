package org.yuankao.vision.task;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskHandler;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.processes.Variables;
import org.yuankao.vision.identity.IdentityCheck;
import org.yuankao.vision.identity.Measurement;
import org.yuankao.vision.task.CheckPictures.Which;

/** One task of topic vision.identity: fetch both pictures, compare, hand the measurement back (C4). */
final class IdentityTask implements ExternalTaskHandler {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityTask.class);

    private final CheckPictures pictures;
    private final IdentityCheck check;
    private final MeasuredWith measuredWith;
    private final LockWindow locks;
    private final Shift shift;

    IdentityTask(
            CheckPictures pictures, IdentityCheck check, MeasuredWith measuredWith, LockWindow locks, Shift shift) {
        this.pictures = pictures;
        this.check = check;
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
            Measurement measurement = measure(photo(task), deadline);
            complete(task, engine, measurement);
        } catch (BadTaskException e) {
            fail(task, engine, e, Retries.NONE);
        } catch (PictureUnavailableException | RuntimeException e) {
            fail(task, engine, e, Retries.after(task.getRetries()));
        }
    }

    private Measurement measure(UUID photo, Deadline deadline) throws PictureUnavailableException {
        byte[] taken = pictures.fetch(photo, Which.TAKEN, deadline);
        if (taken == null) {
            return new Measurement(IdentityVerdict.NOT_ABLE, null, "TAKEN_GONE", null, null);
        }
        return check.compare(taken, pictures.fetch(photo, Which.REGISTERED, deadline));
    }

    private void complete(ExternalTask task, ExternalTaskService engine, Measurement measurement) {
        Map<String, @Nullable Object> outcome = new HashMap<>();
        outcome.put(Variables.IDENTITY_VERDICT, measurement.verdict().name());
        outcome.put(Variables.IDENTITY_SCORE, measurement.score());
        Map<String, Object> local = Map.of(
                Variables.MODEL_DIGEST, measuredWith.modelDigest(),
                Variables.TIER, measuredWith.tier(),
                Variables.QUALITY, QualityText.of(measurement));
        report(task, "completed", () -> engine.complete(task, outcome, local));
        LOG.info("Sitting {}: {} {}", task.getBusinessKey(), measurement.verdict(), QualityText.of(measurement));
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

    private static UUID photo(ExternalTask task) throws BadTaskException {
        String id = task.getVariable(Variables.PHOTO_ID);
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new BadTaskException("The variable " + Variables.PHOTO_ID + " is no id: " + id);
        }
    }

    private static final class BadTaskException extends Exception {
        BadTaskException(String sentence) {
            super(sentence);
        }
    }
}

package org.yuankao.vision.task;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.client.task.ExternalTask;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.processes.Variables;
import org.yuankao.vision.backend.BackendPictures;
import org.yuankao.vision.backend.Deadline;
import org.yuankao.vision.backend.PictureUnavailableException;
import org.yuankao.vision.identity.IdentityCheck;
import org.yuankao.vision.identity.Measurement;
import org.yuankao.vision.task.MeasuringTask.BadTaskException;
import org.yuankao.vision.task.MeasuringTask.Measured;

/** Topic vision.identity: fetch both pictures, compare (C4). */
final class IdentityTask implements MeasuringTask.Measuring {
    private static final String NO_PHOTO = "vision.photo.none";

    private final BackendPictures pictures;
    private final IdentityCheck check;

    IdentityTask(BackendPictures pictures, IdentityCheck check) {
        this.pictures = pictures;
        this.check = check;
    }

    @Override
    public Measured measure(ExternalTask task, Deadline deadline) throws PictureUnavailableException, BadTaskException {
        Measurement measurement = measure(photo(task), deadline);
        Map<String, @Nullable Object> outcome = new HashMap<>();
        outcome.put(Variables.IDENTITY_VERDICT, measurement.verdict().name());
        outcome.put(Variables.IDENTITY_SCORE, measurement.score());
        return new Measured(measurement.verdict().name(), outcome, QualityText.of(measurement));
    }

    private Measurement measure(UUID photo, Deadline deadline) throws PictureUnavailableException {
        byte[] taken = fetch(photo, "taken", deadline);
        if (taken == null) {
            return new Measurement(IdentityVerdict.NOT_ABLE, null, "TAKEN_GONE", null, null);
        }
        return check.compare(taken, fetch(photo, "registered", deadline));
    }

    private byte @Nullable [] fetch(UUID photo, String which, Deadline deadline) throws PictureUnavailableException {
        return pictures.fetch("identity-checks/" + photo + "/" + which, NO_PHOTO, deadline);
    }

    private static UUID photo(ExternalTask task) throws BadTaskException {
        String id = task.getVariable(Variables.PHOTO_ID);
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new BadTaskException("The variable " + Variables.PHOTO_ID + " is no id: " + id);
        }
    }
}

package org.yuankao.vision.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.client.task.ExternalTask;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.Variables;
import org.yuankao.vision.backend.BackendPictures;
import org.yuankao.vision.backend.Deadline;
import org.yuankao.vision.backend.PictureUnavailableException;
import org.yuankao.vision.secondview.SecondViewCheck;
import org.yuankao.vision.secondview.SecondViewReading;
import org.yuankao.vision.task.MeasuringTask.BadTaskException;
import org.yuankao.vision.task.MeasuringTask.Measured;

/** Topic vision.second-view: fetch the phone's newest picture, look at it (C5). The business key is the sitting. */
final class SecondViewTask implements MeasuringTask.Measuring {
    private static final String NO_FRAME = "vision.frame.none";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BackendPictures pictures;
    private final SecondViewCheck check;

    SecondViewTask(BackendPictures pictures, SecondViewCheck check) {
        this.pictures = pictures;
        this.check = check;
    }

    @Override
    public Measured measure(ExternalTask task, Deadline deadline) throws PictureUnavailableException, BadTaskException {
        String place = "sittings/" + sitting(task) + "/second-view";
        SecondViewReading reading = check.look(pictures.fetch(place, NO_FRAME, deadline));
        Map<String, @Nullable Object> outcome = new HashMap<>();
        outcome.put(Variables.SECOND_VIEW_VERDICT, reading.verdict().name());
        return new Measured(reading.verdict().name(), outcome, text(reading));
    }

    /** What is not known is left out. */
    private static String text(SecondViewReading reading) {
        Map<String, Object> content = new TreeMap<>();
        put(content, "reason", reading.reason());
        put(content, "brightness", hundredths(reading.brightness()));
        put(content, "persons", reading.persons());
        put(content, "screens", reading.screens());
        put(content, "filled", hundredths(reading.filled()));
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and words can always be written", e);
        }
    }

    private static void put(Map<String, Object> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value);
        }
    }

    private static @Nullable Double hundredths(@Nullable Double value) {
        return value == null ? null : Math.round(value * 100) / 100.0;
    }

    private static UUID sitting(ExternalTask task) throws BadTaskException {
        try {
            return UUID.fromString(String.valueOf(task.getBusinessKey()));
        } catch (IllegalArgumentException e) {
            throw new BadTaskException("The business key is no sitting: " + task.getBusinessKey());
        }
    }
}

package org.yuankao.vision.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.yuankao.vision.detect.FaceQuality;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.identity.Measurement;

/**
 * The short JSON text beside a verdict:
 * {@code {"reason":"BLURRED","taken":{"faces":1,"widthPx":210,"blur":14.2,"brightness":120.5,"turn":0.1}}}; what is not
 * known is left out. {@code blur} is the sharpness measure: small is blurred.
 */
final class QualityText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private QualityText() {}

    static String of(Measurement measurement) {
        Content content =
                new Content(measurement.reason(), shown(measurement.taken()), shown(measurement.registered()));
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and words can always be written", e);
        }
    }

    private static @Nullable Shown shown(@Nullable FaceReading reading) {
        if (reading == null) {
            return null;
        }
        FaceQuality quality = reading.quality();
        return quality == null
                ? new Shown(reading.faces(), null, null, null, null)
                : new Shown(
                        reading.faces(),
                        Math.round(quality.widthPx()),
                        tenths(quality.sharpness()),
                        tenths(quality.brightness()),
                        quality.turn() == null ? null : tenths(quality.turn()));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Content(
            @Nullable String reason,
            @Nullable Shown taken,
            @Nullable Shown registered) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Shown(
            int faces,
            @Nullable Long widthPx,
            @Nullable Double blur,
            @Nullable Double brightness,
            @Nullable Double turn) {}
}

package org.yuankao.vision.identity;

import org.jspecify.annotations.Nullable;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.vision.detect.FaceReading;

/**
 * The outcome of one check.
 *
 * @param score cosine of both faces, -1 to 1; only with {@link IdentityVerdict#SCORED}
 * @param reason why there is no score, as a stable word in capitals
 * @param taken what the picture taken shows; null when it could not be read
 * @param registered what the registered photo shows; null when it was not read
 */
public record Measurement(
        IdentityVerdict verdict,
        @Nullable Double score,
        @Nullable String reason,
        @Nullable FaceReading taken,
        @Nullable FaceReading registered) {

    static Measurement scored(double score, FaceReading taken, FaceReading registered) {
        return new Measurement(IdentityVerdict.SCORED, score, null, taken, registered);
    }

    static Measurement without(IdentityVerdict verdict, String reason) {
        return new Measurement(verdict, null, reason, null, null);
    }

    static Measurement without(IdentityVerdict verdict, String reason, FaceReading taken) {
        return new Measurement(verdict, null, reason, taken, null);
    }

    static Measurement without(IdentityVerdict verdict, String reason, FaceReading taken, FaceReading registered) {
        return new Measurement(verdict, null, reason, taken, registered);
    }
}

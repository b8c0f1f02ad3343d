package org.yuankao.vision.identity;

import java.util.Optional;
import org.yuankao.vision.detect.FaceQuality;

/**
 * The least a face must show before it is worth comparing; below it the candidate is asked for another picture. The
 * values are low on purpose and measured, see docs/models/mobilefacenet.md: a doubtful picture costs a try, a strict
 * floor costs honest candidates theirs.
 *
 * @param widthPx narrowest face, in pixels of the picture as sent
 * @param sharpness least variance of the Laplacian
 * @param darkest least mean grey
 * @param brightest greatest mean grey
 * @param turn greatest turn to a side
 */
public record QualityFloor(double widthPx, double sharpness, double darkest, double brightest, double turn) {
    public static final QualityFloor MEASURED = new QualityFloor(40, 12, 15, 230, 0.9);

    /** The one word for the candidate, or nothing when the face is worth comparing. */
    public Optional<String> complaint(FaceQuality quality) {
        if (quality.widthPx() < widthPx) {
            return Optional.of("FACE_TOO_SMALL");
        }
        if (quality.brightness() < darkest) {
            return Optional.of("TOO_DARK");
        }
        if (quality.brightness() > brightest) {
            return Optional.of("TOO_BRIGHT");
        }
        if (quality.sharpness() < sharpness) {
            return Optional.of("BLURRED");
        }
        if (quality.turn() != null && quality.turn() > turn) {
            return Optional.of("TURNED_AWAY");
        }
        return Optional.empty();
    }
}

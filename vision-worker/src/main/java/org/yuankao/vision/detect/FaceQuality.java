package org.yuankao.vision.detect;

import org.jspecify.annotations.Nullable;

/**
 * How well the widest face of a picture can be seen.
 *
 * @param widthPx width of the face in pixels of the picture as it was sent
 * @param sharpness see {@link Sharpness}, over the face at {@link Alignment#SIDE} pixels; small is blurred
 * @param brightness mean grey of the face, 0 (black) to 255 (white)
 * @param turn 0 frontal, 1 the nose lies at an eye, see {@link Landmarks#turn()}; null without landmarks
 */
public record FaceQuality(
        double widthPx,
        double sharpness,
        double brightness,
        @Nullable Double turn) {}

package org.yuankao.vision.detect;

/**
 * A face found by {@link YuNet}.
 *
 * @param score 0 to 1, how sure the detector is
 */
record Face(Box box, Landmarks landmarks, double score) implements Found {
    Face times(double factor) {
        return new Face(box.times(factor), landmarks.times(factor), score);
    }
}

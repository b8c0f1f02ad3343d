package org.yuankao.vision.detect;

import java.util.List;

/** The five points of a face, left and right as the viewer of the picture sees them. */
record Landmarks(Point leftEye, Point rightEye, Point nose, Point leftMouth, Point rightMouth) {
    List<Point> points() {
        return List.of(leftEye, rightEye, nose, leftMouth, rightMouth);
    }

    Landmarks times(double factor) {
        return new Landmarks(
                leftEye.times(factor),
                rightEye.times(factor),
                nose.times(factor),
                leftMouth.times(factor),
                rightMouth.times(factor));
    }

    /**
     * How far the face is turned to a side: 0 when the nose lies midway between the eyes along the line through them, 1
     * when it lies at an eye, above 1 when it lies beyond.
     */
    double turn() {
        double dx = rightEye.x() - leftEye.x();
        double dy = rightEye.y() - leftEye.y();
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return Double.MAX_VALUE;
        }
        double along = ((nose.x() - leftEye.x()) * dx + (nose.y() - leftEye.y()) * dy) / square;
        return Math.abs(along - 0.5) * 2;
    }
}

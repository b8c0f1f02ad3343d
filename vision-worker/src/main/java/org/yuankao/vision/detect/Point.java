package org.yuankao.vision.detect;

/** A place in a picture, in pixels from its upper left corner. */
record Point(double x, double y) {
    Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

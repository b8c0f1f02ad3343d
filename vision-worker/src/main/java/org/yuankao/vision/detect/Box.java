package org.yuankao.vision.detect;

/** A rectangle in pixels: upper left corner and size. */
record Box(double x, double y, double width, double height) {
    Box times(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    /** Intersection over union, 0 to 1. */
    double overlap(Box other) {
        double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (across <= 0 || down <= 0) {
            return 0;
        }
        double shared = across * down;
        return shared / (width * height + other.width * other.height - shared);
    }
}

package org.yuankao.vision.detect;

import org.yuankao.vision.picture.Picture;

/** A rectangle in pixels: upper left corner and size. */
record Box(double x, double y, double width, double height) {
    Box times(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }

    /** As it is told to others: cut to the picture, as shares of its sides. */
    org.yuankao.processes.watching.Box shares(String label, double score, Picture picture) {
        double left = Math.max(0, x) / picture.width();
        double top = Math.max(0, y) / picture.height();
        double right = Math.min(picture.width(), x + width) / picture.width();
        double bottom = Math.min(picture.height(), y + height) / picture.height();
        return new org.yuankao.processes.watching.Box(
                label, left, top, Math.max(0, right - left), Math.max(0, bottom - top), Math.min(1, score));
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

package org.yuankao.vision.detect;

import java.util.List;

/**
 * The similarity (turn, scale, shift, no mirror) that brings a face's five points closest to where the embedding was
 * trained to see them; least squares after Umeyama 1991. Row by row: x' = a x - b y + shiftX, y' = b x + a y + shiftY.
 */
record Alignment(double a, double b, double shiftX, double shiftY) {
    /** Side of the aligned picture in pixels. */
    static final int SIDE = 112;

    /** The places of the points in the aligned picture, as published with ArcFace. */
    static final Landmarks TEMPLATE = new Landmarks(
            new Point(38.2946, 51.6963),
            new Point(73.5318, 51.5014),
            new Point(56.0252, 71.7366),
            new Point(41.5493, 92.3655),
            new Point(70.7299, 92.2041));

    static Alignment of(Landmarks face) {
        return between(face.points(), TEMPLATE.points());
    }

    static Alignment between(List<Point> from, List<Point> to) {
        Point fromCentre = centre(from);
        Point toCentre = centre(to);
        double along = 0;
        double across = 0;
        double spread = 0;
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i).x() - fromCentre.x();
            double y = from.get(i).y() - fromCentre.y();
            double u = to.get(i).x() - toCentre.x();
            double v = to.get(i).y() - toCentre.y();
            along += x * u + y * v;
            across += x * v - y * u;
            spread += x * x + y * y;
        }
        if (spread == 0) {
            throw new IllegalArgumentException("Points that coincide cannot be aligned.");
        }
        double a = along / spread;
        double b = across / spread;
        return new Alignment(
                a,
                b,
                toCentre.x() - a * fromCentre.x() + b * fromCentre.y(),
                toCentre.y() - b * fromCentre.x() - a * fromCentre.y());
    }

    /** Side of the aligned face divided by its side in the picture. */
    double scale() {
        return Math.hypot(a, b);
    }

    Point apply(Point point) {
        return new Point(a * point.x() - b * point.y() + shiftX, b * point.x() + a * point.y() + shiftY);
    }

    private static Point centre(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double y = points.stream().mapToDouble(Point::y).average().orElseThrow();
        return new Point(x, y);
    }
}

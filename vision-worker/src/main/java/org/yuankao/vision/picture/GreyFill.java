package org.yuankao.vision.picture;

import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.inRange;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * Where its data ends early, a JPEG decoder fills the rest with exactly middle grey and reports nothing. No camera
 * delivers a band that is grey to the last bit, so such a band along an edge says that the end is missing. Every edge is
 * looked at, since the orientation may have turned the end of the file to any side.
 */
final class GreyFill {
    /** One part of this many along an edge; less missing than that harms no measurement. */
    private static final int PART = 20;

    private GreyFill() {}

    static boolean at(Mat pixels) {
        int across = Math.max(1, pixels.rows() / PART);
        int along = Math.max(1, pixels.cols() / PART);
        try (PointerScope scope = new PointerScope()) {
            return grey(pixels, new Rect(0, pixels.rows() - across, pixels.cols(), across))
                    || grey(pixels, new Rect(0, 0, pixels.cols(), across))
                    || grey(pixels, new Rect(pixels.cols() - along, 0, along, pixels.rows()))
                    || grey(pixels, new Rect(0, 0, along, pixels.rows()));
        }
    }

    private static boolean grey(Mat pixels, Rect band) {
        Mat part = pixels.apply(band);
        Mat mask = new Mat();
        inRange(part, bounds(127), bounds(129), mask);
        return countNonZero(mask) == (long) band.width() * band.height();
    }

    private static Mat bounds(int value) {
        return new Mat(new Scalar(value, value, value, 0));
    }
}

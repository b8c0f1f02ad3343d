package org.yuankao.vision.detect;

import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.meanStdDev;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yuankao.vision.picture.Picture;

/**
 * How light a picture is, measured on a small copy of it: noise of a dark sensor is averaged away, so that a covered
 * camera shows next to no contrast.
 *
 * @param brightness mean grey, 0 (black) to 255
 * @param contrast standard deviation of the grey values
 */
public record Light(double brightness, double contrast) {
    private static final int LONGEST_SIDE = 80;

    public static Light of(Picture picture) {
        try (PointerScope scope = new PointerScope()) {
            Mat grey = new Mat();
            cvtColor(Shrunk.of(picture, LONGEST_SIDE).pixels(), grey, COLOR_BGR2GRAY);
            Mat mean = new Mat();
            Mat deviation = new Mat();
            meanStdDev(grey, mean, deviation);
            return new Light(first(mean), first(deviation));
        }
    }

    private static double first(Mat column) {
        if (column.type() != CV_64F) {
            throw new IllegalStateException("OpenCV hands means back as doubles");
        }
        try (DoubleIndexer cell = column.createIndexer()) {
            return cell.get(0);
        }
    }
}

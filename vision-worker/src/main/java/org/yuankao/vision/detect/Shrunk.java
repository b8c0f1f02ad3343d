package org.yuankao.vision.detect;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yuankao.vision.picture.Picture;

/**
 * A picture made small enough to look for faces in; never made larger. Its memory belongs to the caller's scope.
 *
 * @param scale side here divided by side of the picture, at most 1
 */
record Shrunk(Mat pixels, double scale) {
    static Shrunk of(Picture picture, int longestSide) {
        double scale = Math.min(1, longestSide / (double) Math.max(picture.width(), picture.height()));
        Mat pixels = new Mat();
        Size size = new Size(side(picture.width(), scale), side(picture.height(), scale));
        resize(picture.pixels(), pixels, size, 0, 0, INTER_AREA);
        return new Shrunk(pixels, scale);
    }

    private static int side(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }
}

package org.yuankao.vision.picture;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/** A decoded picture, upright, 8 bit blue-green-red. It holds native memory: whoever has it closes it. */
public final class Picture implements AutoCloseable {
    private final Mat pixels;
    private final int reduction;

    /**
     * @param pixels owned by the picture from here on
     * @param reduction how many pixels of the encoded picture one pixel here stands for, along each side
     */
    Picture(Mat pixels, int reduction) {
        this.pixels = pixels;
        this.reduction = reduction;
    }

    /** A grey picture with nothing on it, to try the models with. */
    public static Picture blank(int width, int height) {
        return new Picture(new Mat(height, width, CV_8UC3, Scalar.all(127)), 1);
    }

    public Mat pixels() {
        return pixels;
    }

    public int width() {
        return pixels.cols();
    }

    public int height() {
        return pixels.rows();
    }

    public int reduction() {
        return reduction;
    }

    @Override
    public void close() {
        pixels.close();
    }
}

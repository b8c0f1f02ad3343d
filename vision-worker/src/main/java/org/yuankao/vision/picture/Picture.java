package org.yuankao.vision.picture;

import org.bytedeco.opencv.opencv_core.Mat;

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

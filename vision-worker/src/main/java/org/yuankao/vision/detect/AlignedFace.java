package org.yuankao.vision.detect;

import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.yuankao.vision.picture.Picture;

/**
 * A face turned and scaled to {@link Alignment#SIDE} pixels. Sharpness and light are measured here, so that they mean
 * the same for a near and a far face. Closed by whoever made it.
 */
final class AlignedFace implements AutoCloseable {
    /**
     * The picture is first made so small that the face keeps this many times its aligned size: cut from more pixels
     * straight away, most of them would be skipped and the edges torn, which costs likeness and feigns sharpness.
     */
    private static final double SPARE = 1.5;

    private final Mat pixels;

    private AlignedFace(Mat pixels) {
        this.pixels = pixels;
    }

    static AlignedFace cut(Picture picture, Landmarks landmarks) {
        Mat pixels = new Mat();
        try (PointerScope scope = new PointerScope()) {
            double shrink = Math.min(1, SPARE * Alignment.of(landmarks).scale());
            Mat source = picture.pixels();
            if (shrink < 1) {
                source = new Mat();
                resize(picture.pixels(), source, new Size(), shrink, shrink, INTER_AREA);
            }
            Mat matrix = matrix(Alignment.of(landmarks.times(shrink)));
            warpAffine(source, pixels, matrix, new Size(Alignment.SIDE, Alignment.SIDE));
        }
        return new AlignedFace(pixels);
    }

    private static Mat matrix(Alignment alignment) {
        Mat matrix = new Mat(2, 3, CV_64F);
        try (DoubleIndexer cell = matrix.createIndexer()) {
            cell.put(0, 0, alignment.a());
            cell.put(0, 1, -alignment.b());
            cell.put(0, 2, alignment.shiftX());
            cell.put(1, 0, alignment.b());
            cell.put(1, 1, alignment.a());
            cell.put(1, 2, alignment.shiftY());
        }
        return matrix;
    }

    Mat pixels() {
        return pixels;
    }

    double sharpness() {
        try (PointerScope scope = new PointerScope()) {
            return Sharpness.of(grey());
        }
    }

    /** Mean grey, 0 (black) to 255 (white). */
    double brightness() {
        try (PointerScope scope = new PointerScope()) {
            return mean(grey()).get(0);
        }
    }

    private Mat grey() {
        Mat grey = new Mat();
        cvtColor(pixels, grey, COLOR_BGR2GRAY);
        return grey;
    }

    @Override
    public void close() {
        pixels.close();
    }
}

package org.yuankao.vision.detect;

import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.meanStdDev;
import static org.bytedeco.opencv.global.opencv_imgproc.Laplacian;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Variance of the Laplacian (Pech-Pacheco et al. 2000): edges make it large, blur makes it small. */
final class Sharpness {
    private Sharpness() {}

    static double of(Mat grey) {
        try (PointerScope scope = new PointerScope()) {
            Mat edges = new Mat();
            Laplacian(grey, edges, CV_64F);
            Mat average = new Mat();
            Mat deviation = new Mat();
            meanStdDev(edges, average, deviation);
            try (DoubleIndexer cell = deviation.createIndexer()) {
                return cell.get(0) * cell.get(0);
            }
        }
    }
}

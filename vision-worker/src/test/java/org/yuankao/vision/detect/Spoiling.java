package org.yuankao.vision.detect;

import static org.bytedeco.opencv.global.opencv_core.CV_16SC3;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.randn;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.function.Consumer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** One way to spoil a photo on purpose: composites, not photos taken that way. */
record Spoiling(String name, double faceWidth, Consumer<Mat> harm) {
    private static final double SENSOR_NOISE = 3;

    static Spoiling blur(double sigma) {
        return new Spoiling("blur " + sigma, 200, photo -> GaussianBlur(photo, photo, new Size(), sigma));
    }

    static Spoiling light(double factor) {
        return new Spoiling("light x" + factor, 200, photo -> {
            photo.convertTo(photo, -1, factor, 0);
            Mat noise = new Mat(photo.size(), CV_16SC3);
            randn(noise, one(0), one(SENSOR_NOISE));
            Mat sum = new Mat();
            photo.convertTo(sum, CV_16SC3);
            add(sum, noise, sum);
            sum.convertTo(photo, CV_8UC3);
        });
    }

    static Spoiling small(double faceWidth) {
        return new Spoiling("width " + faceWidth, faceWidth, photo -> {});
    }

    /** @return the spoiled photo as a PNG */
    byte[] of(byte[] encoded, double widthNow) {
        double factor = faceWidth / widthNow;
        try (PointerScope scope = new PointerScope()) {
            Mat photo = new Mat();
            Mat whole = imdecode(new Mat(encoded), IMREAD_COLOR);
            resize(whole, photo, new Size(), factor, factor, factor < 1 ? INTER_AREA : INTER_LINEAR);
            harm.accept(photo);
            BytePointer png = new BytePointer();
            imencode(".png", photo, png);
            byte[] bytes = new byte[(int) png.limit()];
            png.get(bytes);
            return bytes;
        }
    }

    private static Mat one(double value) {
        return new Mat(1, 1, CV_64F, new Scalar(value));
    }
}

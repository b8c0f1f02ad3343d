package org.yuankao.vision.detect;

import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.io.File;
import java.io.IOException;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;
import org.yuankao.vision.picture.Picture;

/**
 * Tier basic: the cascade that lies inside OpenCV's own jar. It counts the faces of about three pictures of four rightly
 * and embeds nothing, so that its readings inform a person and decide nothing.
 */
public final class HaarFaceReader implements FaceReader {
    private static final String CASCADE = "haarcascade_frontalface_alt2.xml";
    private static final int LONGEST_SIDE = 640;
    private static final double SCALE_STEP = 1.1;
    private static final int LEAST_NEIGHBOURS = 5;
    private static final int LEAST_SIDE = 40;

    private final CascadeClassifier cascade;

    private HaarFaceReader(CascadeClassifier cascade) {
        this.cascade = cascade;
    }

    public static HaarFaceReader open() {
        String place = "/org/bytedeco/opencv/" + Loader.getPlatform() + "/share/opencv4/haarcascades/" + CASCADE;
        try {
            File file = Loader.cacheResource(place);
            if (file == null) {
                throw new IllegalStateException("OpenCV's jar holds no " + place);
            }
            return new HaarFaceReader(new CascadeClassifier(file.getPath()));
        } catch (IOException e) {
            throw new FaceReadingException("The face cascade cannot be unpacked: " + e.getMessage(), e);
        }
    }

    @Override
    public FaceReading read(Picture picture) {
        try (PointerScope scope = new PointerScope()) {
            Shrunk shrunk = Shrunk.of(picture, LONGEST_SIDE);
            Mat grey = new Mat();
            cvtColor(shrunk.pixels(), grey, COLOR_BGR2GRAY);
            RectVector found = new RectVector();
            cascade.detectMultiScale(
                    grey, found, SCALE_STEP, LEAST_NEIGHBOURS, 0, new Size(LEAST_SIDE, LEAST_SIDE), new Size());
            return reading(grey, found, picture.reduction() / shrunk.scale());
        }
    }

    private static FaceReading reading(Mat grey, RectVector found, double perPixel) {
        if (found.empty()) {
            return FaceReading.NO_FACE;
        }
        Rect widest = found.get(0);
        for (long i = 1; i < found.size(); i++) {
            widest = found.get(i).width() > widest.width() ? found.get(i) : widest;
        }
        Mat face = new Mat();
        resize(grey.apply(widest), face, new Size(Alignment.SIDE, Alignment.SIDE));
        return new FaceReading((int) found.size(), quality(widest.width() * perPixel, face), null);
    }

    private static FaceQuality quality(double widthPx, Mat face) {
        return new FaceQuality(widthPx, Sharpness.of(face), mean(face).get(0), null);
    }

    @Override
    public void close() {
        cascade.close();
    }
}

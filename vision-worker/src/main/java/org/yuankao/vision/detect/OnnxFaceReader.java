package org.yuankao.vision.detect;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.Comparator;
import java.util.List;
import org.yuankao.vision.picture.Picture;

/** Tier full: {@link YuNet} finds, {@link MobileFaceNet} embeds. Not for two threads at once, see {@link ReaderPool}. */
public final class OnnxFaceReader implements FaceReader {
    static final double LEAST_SHARE_OF_WIDEST = 1 / 3.0;

    private final YuNet detector;
    private final MobileFaceNet embedder;

    private OnnxFaceReader(YuNet detector, MobileFaceNet embedder) {
        this.detector = detector;
        this.embedder = embedder;
    }

    /** Loads both models and runs each once: what cannot be run is known now, and the first candidate does not wait. */
    public static OnnxFaceReader open(byte[] detector, byte[] embedder) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            OnnxFaceReader reader =
                    new OnnxFaceReader(new YuNet(environment, detector), new MobileFaceNet(environment, embedder));
            reader.tryOut();
            return reader;
        } catch (OrtException e) {
            throw new FaceReadingException("A model cannot be loaded: " + e.getMessage(), e);
        }
    }

    private void tryOut() throws OrtException {
        Face template = new Face(new Box(0, 0, Alignment.SIDE, Alignment.SIDE), Alignment.TEMPLATE, 1);
        try (Picture blank = Picture.blank(YuNet.LONGEST_SIDE, YuNet.LONGEST_SIDE)) {
            detector.find(blank);
            read(blank, List.of(template));
        }
    }

    @Override
    public FaceReading read(Picture picture) {
        try {
            List<Face> faces = counted(detector.find(picture));
            return faces.isEmpty() ? FaceReading.NO_FACE : read(picture, faces);
        } catch (OrtException e) {
            throw new FaceReadingException("A model cannot be run: " + e.getMessage(), e);
        }
    }

    private FaceReading read(Picture picture, List<Face> faces) throws OrtException {
        Face widest = faces.get(0);
        try (AlignedFace aligned = AlignedFace.cut(picture, widest.landmarks())) {
            FaceQuality quality = new FaceQuality(
                    widest.box().width() * picture.reduction(),
                    aligned.sharpness(),
                    aligned.brightness(),
                    widest.landmarks().turn());
            return new FaceReading(faces.size(), quality, embedder.embed(aligned));
        }
    }

    /** Widest first. */
    static List<Face> counted(List<Face> found) {
        double widest =
                found.stream().mapToDouble(face -> face.box().width()).max().orElse(0);
        return found.stream()
                .filter(face -> face.box().width() >= widest * LEAST_SHARE_OF_WIDEST)
                .sorted(Comparator.comparingDouble((Face face) -> face.box().width())
                        .reversed())
                .toList();
    }

    @Override
    public void close() {
        try (MobileFaceNet first = embedder;
                YuNet second = detector) {
            // closed in this order, the second even when the first fails
        } catch (OrtException e) {
            throw new FaceReadingException("A model cannot be closed: " + e.getMessage(), e);
        }
    }
}

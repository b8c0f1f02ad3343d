package org.yuankao.vision.detect;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yuankao.vision.detect.SceneReader.Asked;
import org.yuankao.vision.picture.Picture;

/**
 * Tier full: {@link YuNet} finds faces, {@link MobileFaceNet} embeds them, {@link YoloX} finds persons and things. Not for
 * two threads at once, see {@link ReaderPool}.
 */
public final class OnnxReader implements FaceReader {
    static final double LEAST_SHARE_OF_WIDEST = 1 / 3.0;

    private final YuNet detector;
    private final MobileFaceNet embedder;
    private final YoloX objects;

    private OnnxReader(YuNet detector, MobileFaceNet embedder, YoloX objects) {
        this.detector = detector;
        this.embedder = embedder;
        this.objects = objects;
    }

    /** Loads all models and runs each once: what cannot be run is known now, and the first candidate does not wait. */
    public static OnnxReader open(byte[] detector, byte[] embedder, byte[] objects) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            OnnxReader reader = new OnnxReader(
                    new YuNet(environment, detector),
                    new MobileFaceNet(environment, embedder),
                    new YoloX(environment, objects));
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
            objects.find(blank);
            read(blank, List.of(template), true);
        }
    }

    @Override
    public FaceReading read(Picture picture) {
        try {
            return read(picture, counted(detector.find(picture)), true);
        } catch (OrtException e) {
            throw cannotRun(e);
        }
    }

    /** @param asked what is left out is empty in the scene */
    public Scene read(Picture picture, Asked asked) {
        try {
            List<Face> faces = asked == Asked.THINGS ? List.of() : counted(detector.find(picture));
            boolean embed = asked == Asked.FACES_AND_EMBEDDING && faces.size() == 1;
            List<org.yuankao.processes.watching.Box> boxes = new ArrayList<>();
            faces.forEach(face ->
                    boxes.add(face.box().shares(org.yuankao.processes.watching.Box.FACE, face.score(), picture)));
            objects.find(picture)
                    .forEach(one -> boxes.add(one.box().shares(one.thing().label(), one.score(), picture)));
            return new Scene(read(picture, faces, embed), List.copyOf(boxes));
        } catch (OrtException e) {
            throw cannotRun(e);
        }
    }

    private FaceReading read(Picture picture, List<Face> faces, boolean embed) throws OrtException {
        if (faces.isEmpty()) {
            return FaceReading.NO_FACE;
        }
        Face widest = faces.get(0);
        try (AlignedFace aligned = AlignedFace.cut(picture, widest.landmarks())) {
            FaceQuality quality = new FaceQuality(
                    widest.box().width() * picture.reduction(),
                    aligned.sharpness(),
                    aligned.brightness(),
                    widest.landmarks().turn());
            return new FaceReading(faces.size(), quality, embed ? embedder.embed(aligned) : null);
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

    private static FaceReadingException cannotRun(OrtException e) {
        return new FaceReadingException("A model cannot be run: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try (MobileFaceNet first = embedder;
                YuNet second = detector;
                YoloX third = objects) {
            // closed in the opposite order, each even when another fails
        } catch (OrtException e) {
            throw new FaceReadingException("A model cannot be closed: " + e.getMessage(), e);
        }
    }
}

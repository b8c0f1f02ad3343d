package org.yuankao.vision.detect;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.yuankao.vision.picture.Picture;

/** Finds persons, phones and screens. Not for two threads at once: its buffer is shared by its calls. */
final class YoloX implements AutoCloseable {
    /** The model's input is a square of this side; it was exported for no other. */
    static final int SIDE = 416;

    static final double MOST_OVERLAP = 0.45;

    /** The grey with which the model was taught to see nothing. */
    private static final int AROUND = 114;

    private final OnnxSession session;
    private final TensorInput input;

    YoloX(OrtEnvironment environment, byte[] model) throws OrtException {
        this.session = new OnnxSession(environment, model);
        this.input = new TensorInput(environment, PixelScale.RAW, AROUND, SIDE * SIDE);
    }

    /** In pixels of the picture; overlaps are removed for each kind of thing alone. */
    List<FoundThing> find(Picture picture) throws OrtException {
        try (PointerScope scope = new PointerScope()) {
            Shrunk shrunk = Shrunk.of(picture, SIDE);
            List<FoundThing> found = new ArrayList<>();
            try (OnnxTensor tensor = input.of(shrunk.pixels(), SIDE, SIDE);
                    OrtSession.Result result = session.run(tensor)) {
                new YoloXGrid(OnnxSession.floats(result.get(0)), SIDE).collect(found);
            }
            List<FoundThing> kept = new ArrayList<>();
            for (Thing thing : Thing.values()) {
                kept.addAll(Overlap.keepSurest(
                        found.stream().filter(one -> one.thing() == thing).toList(), MOST_OVERLAP));
            }
            return kept.stream().map(one -> one.times(1 / shrunk.scale())).toList();
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}

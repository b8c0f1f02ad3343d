package org.yuankao.vision.detect;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yuankao.vision.picture.Picture;

/** Finds faces with five landmarks. Not for two threads at once: its buffer is shared by its calls. */
final class YuNet implements AutoCloseable {
    /** Longest side that is looked at, in pixels; a multiple of 32 as the model's coarsest stride demands. */
    static final int LONGEST_SIDE = 640;

    /** See the model card for how many faces are found and invented at this score. */
    static final double LEAST_SCORE = 0.7;

    static final double MOST_OVERLAP = 0.3;

    private static final int BLOCK = 32;
    private static final int BLACK = 0;

    private final OnnxSession session;
    private final TensorInput input;

    YuNet(OrtEnvironment environment, byte[] model) throws OrtException {
        this.session = new OnnxSession(environment, model);
        this.input = new TensorInput(environment, PixelScale.RAW, BLACK, LONGEST_SIDE * LONGEST_SIDE);
    }

    /** Surest first, in pixels of the picture. */
    List<Face> find(Picture picture) throws OrtException {
        List<Face> found = new ArrayList<>();
        try (PointerScope scope = new PointerScope()) {
            Shrunk shrunk = Shrunk.of(picture, LONGEST_SIDE);
            run(shrunk.pixels(), found);
            return Overlap.keepSurest(found, MOST_OVERLAP).stream()
                    .map(face -> face.times(1 / shrunk.scale()))
                    .toList();
        }
    }

    private void run(Mat small, List<Face> found) throws OrtException {
        int width = blocks(small.cols());
        int height = blocks(small.rows());
        try (OnnxTensor tensor = input.of(small, width, height);
                OrtSession.Result result = session.run(tensor)) {
            for (int stride : YuNetGrid.STRIDES) {
                YuNetGrid.of(result, stride, width).collect(LEAST_SCORE, found);
            }
        }
    }

    private static int blocks(int side) {
        return (side + BLOCK - 1) / BLOCK * BLOCK;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}

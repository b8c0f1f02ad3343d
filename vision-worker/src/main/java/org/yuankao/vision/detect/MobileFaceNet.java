package org.yuankao.vision.detect;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** Embeds an aligned face. Not for two threads at once: its buffer is shared by its calls. */
final class MobileFaceNet implements AutoCloseable {
    private final OnnxSession session;
    private final TensorInput input;

    MobileFaceNet(OrtEnvironment environment, byte[] model) throws OrtException {
        this.session = new OnnxSession(environment, model);
        this.input = new TensorInput(environment, PixelScale.IMAGENET, 0, Alignment.SIDE * Alignment.SIDE);
    }

    Embedding embed(AlignedFace face) throws OrtException {
        try (OnnxTensor tensor = input.of(face.pixels(), Alignment.SIDE, Alignment.SIDE);
                OrtSession.Result result = session.run(tensor)) {
            return Embedding.of(OnnxSession.floats(result.get(0)));
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}

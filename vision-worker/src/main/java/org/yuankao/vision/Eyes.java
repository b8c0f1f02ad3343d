package org.yuankao.vision;

import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.model.Tier;

/**
 * What this worker sees with.
 *
 * @param modelDigest see {@link org.yuankao.vision.model.ModelCatalogue#digest()}; {@link #NO_MODELS} in tier basic
 * @param sentence why it is this tier
 * @param reader closed with this
 */
public record Eyes(Tier tier, String modelDigest, String sentence, FaceReader reader) implements AutoCloseable {
    static final String NO_MODELS = "none";

    @Override
    public void close() {
        reader.close();
    }
}

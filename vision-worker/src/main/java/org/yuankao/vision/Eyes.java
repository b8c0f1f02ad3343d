package org.yuankao.vision;

import org.jspecify.annotations.Nullable;
import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.detect.SceneReader;
import org.yuankao.vision.model.Tier;

/**
 * What this worker sees with.
 *
 * @param modelDigest see {@link org.yuankao.vision.model.ModelCatalogue#digest()}; {@link #NO_MODELS} in tier basic
 * @param watchDigest see {@link org.yuankao.vision.model.ModelCatalogue#watchDigest()}; likewise
 * @param sentence why it is this tier
 * @param reader closed with this
 * @param scenes null in tier basic
 */
public record Eyes(
        Tier tier,
        String modelDigest,
        String watchDigest,
        String sentence,
        FaceReader reader,
        @Nullable SceneReader scenes)
        implements AutoCloseable {
    static final String NO_MODELS = "none";

    @Override
    public void close() {
        reader.close();
    }
}

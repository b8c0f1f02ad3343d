package org.yuankao.vision;

import org.yuankao.vision.detect.HaarFaceReader;
import org.yuankao.vision.detect.OnnxReader;
import org.yuankao.vision.detect.ReaderPool;
import org.yuankao.vision.model.ModelCatalogue;
import org.yuankao.vision.model.ModelDirectory;
import org.yuankao.vision.model.ModelRefusedException;
import org.yuankao.vision.model.Tier;

/** Both tiers for tests, opened as the worker does. */
public final class OpenEyes {
    private OpenEyes() {}

    public static Eyes full() {
        ModelCatalogue pinned = ModelCatalogue.pinned();
        ModelDirectory models = new ModelDirectory(SharedImages.models());
        try {
            byte[] detector = models.read(pinned.detector());
            byte[] embedder = models.read(pinned.embedder());
            byte[] objects = models.read(pinned.objects());
            ReaderPool<OnnxReader> readers = new ReaderPool<>(1, () -> OnnxReader.open(detector, embedder, objects));
            return new Eyes(
                    Tier.FULL,
                    pinned.digest(),
                    pinned.watchDigest(),
                    "for tests",
                    readers,
                    (picture, asked) -> readers.lend(reader -> reader.read(picture, asked)));
        } catch (ModelRefusedException e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    public static Eyes basic() {
        return new Eyes(
                Tier.BASIC,
                Eyes.NO_MODELS,
                Eyes.NO_MODELS,
                "for tests",
                new ReaderPool<>(1, HaarFaceReader::open),
                null);
    }
}

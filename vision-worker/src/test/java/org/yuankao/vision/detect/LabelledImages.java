package org.yuankao.vision.detect;

import java.nio.file.Path;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.model.ModelCatalogue;
import org.yuankao.vision.model.ModelDirectory;
import org.yuankao.vision.model.ModelRefusedException;
import org.yuankao.vision.picture.BrokenPictureException;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

/** Readers and pictures for tests on labelled images. */
final class LabelledImages {
    private static final PictureDecoder DECODER = new PictureDecoder(new PictureLimits(16 << 20, 40_000_000));

    private LabelledImages() {}

    static OnnxReader reader() {
        Path models = SharedImages.models();
        ModelCatalogue pinned = ModelCatalogue.pinned();
        ModelDirectory directory = new ModelDirectory(models);
        try {
            return OnnxReader.open(
                    directory.read(pinned.detector()),
                    directory.read(pinned.embedder()),
                    directory.read(pinned.objects()));
        } catch (ModelRefusedException e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    static FaceReading read(FaceReader reader, String image) {
        return read(reader, SharedImages.image(image));
    }

    static Scene scene(OnnxReader reader, String image, SceneReader.Asked asked) {
        try (Picture picture = DECODER.decode(SharedImages.image(image))) {
            return reader.read(picture, asked);
        } catch (BrokenPictureException e) {
            throw new AssertionError(e.flaw() + ": " + e.getMessage(), e);
        }
    }

    static FaceReading read(FaceReader reader, byte[] bytes) {
        try (Picture picture = DECODER.decode(bytes)) {
            return reader.read(picture);
        } catch (BrokenPictureException e) {
            throw new AssertionError(e.flaw() + ": " + e.getMessage(), e);
        }
    }
}

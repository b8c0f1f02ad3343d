package org.yuankao.vision;

import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.vision.detect.FaceReadingException;
import org.yuankao.vision.detect.HaarFaceReader;
import org.yuankao.vision.detect.OnnxReader;
import org.yuankao.vision.detect.ReaderPool;
import org.yuankao.vision.identity.IdentityCheck;
import org.yuankao.vision.identity.ModelCheck;
import org.yuankao.vision.identity.ModellessCheck;
import org.yuankao.vision.identity.QualityFloor;
import org.yuankao.vision.kafka.WatchProperties;
import org.yuankao.vision.model.ModelCatalogue;
import org.yuankao.vision.model.ModelDirectory;
import org.yuankao.vision.model.ModelRefusedException;
import org.yuankao.vision.model.Tier;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;
import org.yuankao.vision.secondview.SecondViewCheck;

/** Decides the tier once, at the start, and builds the check that belongs to it. */
@Configuration(proxyBeanMethods = false)
class VisionConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(VisionConfiguration.class);

    /** Loads the decoder's native part now, so that the first candidate does not wait for it. */
    @Bean
    PictureDecoder pictureDecoder(VisionProperties properties) {
        Loader.load(opencv_imgcodecs.class);
        return new PictureDecoder(
                new PictureLimits((int) properties.maxPictureBytes().toBytes(), properties.maxPixels()));
    }

    @Bean
    Eyes eyes(VisionProperties properties, WatchProperties watch) {
        Eyes eyes = open(properties, Math.max(properties.threads(), watch.threads()));
        LOG.atLevel(eyes.tier() == Tier.FULL || properties.models().isBlank() ? Level.INFO : Level.WARN)
                .log("Tier {}: {}", eyes.tier().word(), eyes.sentence());
        return eyes;
    }

    @Bean
    IdentityCheck identityCheck(PictureDecoder decoder, Eyes eyes) {
        return eyes.tier() == Tier.FULL
                ? new ModelCheck(decoder, eyes.reader(), QualityFloor.MEASURED)
                : new ModellessCheck(decoder, eyes.reader());
    }

    @Bean
    SecondViewCheck secondViewCheck(PictureDecoder decoder, Eyes eyes) {
        return new SecondViewCheck(decoder, eyes.scenes());
    }

    private static Eyes open(VisionProperties properties, int threads) {
        if (properties.models().isBlank()) {
            return withoutModels(
                    threads, "No models directory is set (YUANKAO_MODELS): every identity check goes to a person.");
        }
        ModelCatalogue pinned = ModelCatalogue.pinned();
        ModelDirectory directory = new ModelDirectory(Path.of(properties.models()));
        try {
            byte[] detector = directory.read(pinned.detector());
            byte[] embedder = directory.read(pinned.embedder());
            byte[] objects = directory.read(pinned.objects());
            ReaderPool<OnnxReader> readers =
                    new ReaderPool<>(threads, () -> OnnxReader.open(detector, embedder, objects));
            return new Eyes(
                    Tier.FULL,
                    pinned.digest(),
                    pinned.watchDigest(),
                    "All models are the pinned ones.",
                    readers,
                    (picture, asked) -> readers.lend(reader -> reader.read(picture, asked)));
        } catch (ModelRefusedException e) {
            return withoutModels(threads, e.sentence());
        } catch (FaceReadingException e) {
            return withoutModels(threads, e.sentence());
        }
    }

    private static Eyes withoutModels(int threads, String sentence) {
        return new Eyes(
                Tier.BASIC,
                Eyes.NO_MODELS,
                Eyes.NO_MODELS,
                sentence,
                new ReaderPool<>(threads, HaarFaceReader::open),
                null);
    }
}

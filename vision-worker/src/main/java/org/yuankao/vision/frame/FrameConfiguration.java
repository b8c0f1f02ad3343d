package org.yuankao.vision.frame;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.VisionProperties;
import org.yuankao.vision.backend.BackendHttp;
import org.yuankao.vision.backend.BackendPictures;
import org.yuankao.vision.identity.QualityFloor;
import org.yuankao.vision.kafka.KafkaAddress;
import org.yuankao.vision.kafka.WatchProperties;
import org.yuankao.vision.model.Tier;
import org.yuankao.vision.picture.PictureDecoder;

/** Puts the parts of detecting together. */
@Configuration(proxyBeanMethods = false)
class FrameConfiguration {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
    private static final String NO_PHOTO = "vision.photo.none";

    @Bean
    FrameCounts frameCounts() {
        return new FrameCounts();
    }

    @Bean
    BackendHttp photoConnections() {
        return new BackendHttp();
    }

    @Bean
    FetchedFaces fetchedFaces(
            VisionProperties properties, BackendHttp photoConnections, PictureDecoder decoder, Eyes eyes) {
        BackendPictures pictures = BackendPictures.of(properties, photoConnections.client(LONGEST_ANSWER));
        return new FetchedFaces(
                (sitting, deadline) -> pictures.fetch("sittings/" + sitting + "/registered-photo", NO_PHOTO, deadline),
                decoder,
                eyes.reader());
    }

    @Bean
    FrameReader frameReader(PictureDecoder decoder, Eyes eyes, FetchedFaces faces) {
        RegisteredFaces registered = eyes.tier() == Tier.FULL ? faces : RegisteredFaces.NONE;
        return new FrameReader(decoder, eyes, registered, QualityFloor.MEASURED);
    }

    @Bean(destroyMethod = "")
    Detecting detecting(WatchProperties properties, FrameReader reader, FrameCounts counts) {
        return new Detecting(new KafkaAddress(properties.kafka()), properties, reader, counts);
    }
}

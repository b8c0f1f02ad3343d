package org.yuankao.sitting.photo;

import org.springframework.stereotype.Component;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingProperties;

/** Refuses what is no picture, too many bytes, or claims too many pixels. */
@Component
class PictureIntake {

    /** Below this nobody can be recognised. */
    private static final int SMALLEST_SIDE = 64;

    private final SittingProperties settings;

    PictureIntake(SittingProperties settings) {
        this.settings = settings;
    }

    Picture accept(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.of("sitting.photo.empty").field("photo", "sitting.photo.empty");
        }
        if (bytes.length > settings.largestPhoto().toBytes()) {
            throw tooLarge();
        }
        PictureHeader header = PictureHeader.read(bytes);
        if (header == null || Math.min(header.width(), header.height()) < SMALLEST_SIDE) {
            throw Problem.of("sitting.photo.not-a-picture").field("photo", "sitting.photo.not-a-picture");
        }
        if ((long) header.width() * header.height() > settings.mostPixels()) {
            throw tooLarge();
        }
        return new Picture(bytes, header.mediaType(), header.width(), header.height());
    }

    private Problem tooLarge() {
        return Problem.of("sitting.photo.too-large")
                .with("largestMegabytes", settings.largestPhoto().toMegabytes())
                .field("photo", "sitting.photo.too-large");
    }
}

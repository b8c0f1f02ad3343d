package org.yuankao.sitting.photo;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.yuankao.shared.Problem;
import org.yuankao.shared.picture.PictureHeader;
import org.yuankao.sitting.SittingProperties;

/** Refuses what is no picture, too many bytes, or claims too many pixels; what it accepts the vision worker reads. */
@Component
class PictureIntake {

    /** Below this nobody can be recognised. */
    private static final int SMALLEST_SIDE = 64;

    private final SittingProperties settings;
    private final Shrinking shrinking;

    PictureIntake(SittingProperties settings, Shrinking shrinking) {
        this.settings = settings;
        this.shrinking = shrinking;
    }

    /** A photo as a candidate's page takes it: nothing is decoded here. */
    Picture accept(byte[] bytes) {
        PictureHeader header = check(bytes, settings.largestPhoto(), settings.mostPixels());
        return new Picture(bytes, header.mediaType(), header.width(), header.height());
    }

    /** A photo as it comes from a camera or an archive: what the worker would refuse for its size is made smaller. */
    Picture acceptRegistered(byte[] bytes) {
        PictureHeader header = check(bytes, settings.largestRegisteredPhoto(), settings.mostRegisteredPixels());
        if (bytes.length <= settings.largestPhoto().toBytes() && header.pixels() <= settings.mostPixels()) {
            return new Picture(bytes, header.mediaType(), header.width(), header.height());
        }
        try {
            return shrinking.shrink(bytes, header, settings.largestPhoto().toBytes());
        } catch (IOException e) {
            throw noPicture();
        }
    }

    private PictureHeader check(byte[] bytes, DataSize largest, long mostPixels) {
        if (bytes.length == 0) {
            throw Problem.of("sitting.photo.empty").field("photo", "sitting.photo.empty");
        }
        if (bytes.length > largest.toBytes()) {
            throw tooLarge(largest);
        }
        PictureHeader header = PictureHeader.read(bytes);
        if (header == null || Math.min(header.width(), header.height()) < SMALLEST_SIDE) {
            throw noPicture();
        }
        if (header.pixels() > mostPixels) {
            throw tooLarge(largest);
        }
        return header;
    }

    private static Problem noPicture() {
        return Problem.of("sitting.photo.not-a-picture").field("photo", "sitting.photo.not-a-picture");
    }

    private static Problem tooLarge(DataSize largest) {
        return Problem.of("sitting.photo.too-large")
                .with("largestMegabytes", largest.toMegabytes())
                .field("photo", "sitting.photo.too-large");
    }
}

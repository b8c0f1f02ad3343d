package org.yuankao.vision.picture;

import static org.yuankao.vision.picture.PictureFlaw.NOT_A_PICTURE;
import static org.yuankao.vision.picture.PictureFlaw.TOO_LARGE;
import static org.yuankao.vision.picture.PictureFlaw.TOO_MANY_PIXELS;

/**
 * What a picture may cost at most.
 *
 * @param maxBytes size of the encoded picture in bytes
 * @param maxPixels width times height as the header announces them; decoding takes three bytes for each
 */
public record PictureLimits(int maxBytes, long maxPixels) {
    public PictureLimits {
        if (maxBytes < 1 || maxPixels < 1) {
            throw new IllegalArgumentException("Picture limits must be positive: " + maxBytes + ", " + maxPixels);
        }
    }

    void admitBytes(int bytes) throws BrokenPictureException {
        if (bytes > maxBytes) {
            throw new BrokenPictureException(TOO_LARGE, "The picture has more than " + maxBytes + " bytes.");
        }
    }

    void admitSize(long width, long height) throws BrokenPictureException {
        if (width < 1 || height < 1) {
            throw new BrokenPictureException(NOT_A_PICTURE, "The picture announces no size.");
        }
        if (width > maxPixels / height) {
            throw new BrokenPictureException(
                    TOO_MANY_PIXELS, "The picture announces " + width + " x " + height + " pixels.");
        }
    }
}

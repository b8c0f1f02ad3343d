package org.yuankao.vision.picture;

import static org.yuankao.vision.picture.PictureFlaw.NOT_A_PICTURE;

/** What a picture says about itself before it is decoded; width and height in pixels as stored, before orientation. */
record PictureHeader(Format format, int width, int height) {
    enum Format {
        JPEG,
        PNG
    }

    /** Walks the whole structure without decoding anything: one pass over the bytes, no allocation. */
    static PictureHeader read(byte[] bytes, PictureLimits limits) throws BrokenPictureException {
        if (JpegStructure.begins(bytes)) {
            return new JpegStructure(bytes, limits).read();
        }
        if (PngStructure.begins(bytes)) {
            return new PngStructure(bytes, limits).read();
        }
        throw new BrokenPictureException(NOT_A_PICTURE, "The bytes are neither JPEG nor PNG.");
    }
}

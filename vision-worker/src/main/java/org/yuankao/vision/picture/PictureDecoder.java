package org.yuankao.vision.picture;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.yuankao.vision.picture.PictureFlaw.TRUNCATED;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.yuankao.vision.picture.PictureHeader.Format;

/** Decodes within limits and turns the picture as its EXIF orientation says. Safe for any number of threads. */
public final class PictureDecoder {
    /** Faces are looked for at 640 pixels and cut out at 112: more keeps nothing that would be measured. */
    static final int ENOUGH_PIXELS_ALONG = 1280;

    private final PictureLimits limits;

    public PictureDecoder(PictureLimits limits) {
        this.limits = limits;
    }

    /** @throws BrokenPictureException with the one reason why the bytes cannot be used */
    public Picture decode(byte[] bytes) throws BrokenPictureException {
        limits.admitBytes(bytes.length);
        PictureHeader header = PictureHeader.read(bytes, limits);
        int reduction = reduction(header);
        Mat pixels = decode(bytes, flag(reduction));
        if (pixels.empty()) {
            pixels.close();
            throw new BrokenPictureException(TRUNCATED, "The picture cannot be decoded.");
        }
        if (header.format() == Format.JPEG && GreyFill.at(pixels)) {
            pixels.close();
            throw new BrokenPictureException(TRUNCATED, "A part of the picture is missing and filled with grey.");
        }
        return new Picture(pixels, reduction);
    }

    private static Mat decode(byte[] bytes, int flag) {
        try (PointerScope scope = new PointerScope();
                BytePointer encoded = new BytePointer(bytes);
                Mat row = new Mat(1, bytes.length, CV_8UC1, encoded)) {
            return imdecode(row, flag).retainReference();
        }
    }

    /** JPEG only: its decoder leaves the details out, while PNG would be decoded in full first. */
    private static int reduction(PictureHeader header) {
        int reduction = 1;
        int along = Math.max(header.width(), header.height());
        while (header.format() == Format.JPEG && reduction < 8 && along / (reduction * 2) >= ENOUGH_PIXELS_ALONG) {
            reduction *= 2;
        }
        return reduction;
    }

    private static int flag(int reduction) {
        return switch (reduction) {
            case 2 -> IMREAD_REDUCED_COLOR_2;
            case 4 -> IMREAD_REDUCED_COLOR_4;
            case 8 -> IMREAD_REDUCED_COLOR_8;
            default -> IMREAD_COLOR;
        };
    }
}

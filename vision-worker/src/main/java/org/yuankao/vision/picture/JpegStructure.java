package org.yuankao.vision.picture;

import static org.yuankao.vision.picture.PictureFlaw.NOT_A_PICTURE;
import static org.yuankao.vision.picture.PictureFlaw.TRUNCATED;

import org.jspecify.annotations.Nullable;
import org.yuankao.vision.picture.PictureHeader.Format;

/** The markers of a JPEG file (ITU-T T.81, annex B), followed from start of image to end of image. */
final class JpegStructure {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    /**
     * Honest progressive files have about ten scans. Each scan is a pass over all pixels and can be written in twenty
     * bytes, so that a small file with thousands of them keeps a decoder busy for minutes.
     */
    static final int MAX_SCANS = 64;

    private final byte[] bytes;
    private final PictureLimits limits;
    private @Nullable PictureHeader header;
    private int scans;

    JpegStructure(byte[] bytes, PictureLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static boolean begins(byte[] bytes) {
        return bytes.length >= 3
                && unsigned(bytes, 0) == 0xFF
                && unsigned(bytes, 1) == START_OF_IMAGE
                && unsigned(bytes, 2) == 0xFF;
    }

    PictureHeader read() throws BrokenPictureException {
        int at = 2;
        while (true) {
            at = afterNextMarker(at);
            int marker = unsigned(bytes, at - 1);
            if (marker == END_OF_IMAGE) {
                return complete();
            }
            if (marker == START_OF_IMAGE) {
                throw new BrokenPictureException(NOT_A_PICTURE, "A second image starts inside the JPEG file.");
            }
            if (!standsAlone(marker)) {
                at = readSegment(marker, at);
            }
        }
    }

    /** Skips entropy-coded data, where 0xFF is followed by 0x00, and fill bytes; returns the place after the marker. */
    private int afterNextMarker(int from) throws BrokenPictureException {
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = unsigned(bytes, at + 1);
            if (unsigned(bytes, at) == 0xFF && next != 0x00 && next != 0xFF) {
                return at + 2;
            }
        }
        throw endsEarly();
    }

    private int readSegment(int marker, int at) throws BrokenPictureException {
        if (at + 2 > bytes.length) {
            throw endsEarly();
        }
        int length = unsignedShort(at);
        if (length < 2) {
            throw new BrokenPictureException(NOT_A_PICTURE, "A JPEG segment has an impossible length.");
        }
        if (at + length > bytes.length) {
            throw endsEarly();
        }
        if (isFrame(marker)) {
            readFrame(at, length);
        }
        if (marker == START_OF_SCAN && ++scans > MAX_SCANS) {
            throw new BrokenPictureException(NOT_A_PICTURE, "The JPEG has more than " + MAX_SCANS + " scans.");
        }
        return at + length;
    }

    private void readFrame(int at, int length) throws BrokenPictureException {
        if (header != null || length < 8) {
            throw new BrokenPictureException(NOT_A_PICTURE, "The JPEG frame header is not a valid one.");
        }
        int height = unsignedShort(at + 3);
        int width = unsignedShort(at + 5);
        limits.admitSize(width, height);
        header = new PictureHeader(Format.JPEG, width, height);
    }

    private PictureHeader complete() throws BrokenPictureException {
        if (header == null || scans == 0) {
            throw new BrokenPictureException(TRUNCATED, "The JPEG ends before any picture data.");
        }
        return header;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private int unsignedShort(int at) {
        return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    private static BrokenPictureException endsEarly() {
        return new BrokenPictureException(TRUNCATED, "The JPEG ends before its end marker.");
    }
}

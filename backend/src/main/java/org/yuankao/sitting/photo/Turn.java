package org.yuankao.sitting.photo;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as the Exif block of its JPEG says (orientation, tag 0x0112 of the first directory). Whoever
 * writes the pixels anew has to turn them, since the block does not come along.
 *
 * @param orientation 1 upright, 2–8 mirrored or turned as Exif counts
 */
record Turn(int orientation) {

    static final Turn NONE = new Turn(1);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Anything that is not understood counts as upright. */
    static Turn of(byte[] picture) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        int at = 2;
        while (at + 4 <= picture.length && (picture[at] & 0xFF) == 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > picture.length) {
                return NONE;
            }
            if (marker == APP1 && length > 16 && bytes.getInt(at + 4) == 0x45786966) {
                return inDirectory(bytes.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static Turn inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return NONE;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > tiff.limit()) {
                return NONE;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int orientation = tiff.getShort(entry + 8);
                return orientation >= 1 && orientation <= 8 ? new Turn(orientation) : NONE;
            }
        }
        return NONE;
    }

    /** Whether width and height change places. */
    boolean lies() {
        return orientation >= 5;
    }

    /** From the stored pixels to upright ones. */
    AffineTransform upright(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

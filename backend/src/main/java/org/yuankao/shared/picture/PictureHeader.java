package org.yuankao.shared.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What kind of picture the bytes are and how large they claim to be, read from the header alone. What a
 * candidate's camera sends is decoded nowhere in this process: it is foreign data, and decoding it is the vision
 * worker's risk.
 */
public record PictureHeader(String mediaType, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    public long pixels() {
        return (long) width * height;
    }

    public static @Nullable PictureHeader read(byte[] bytes) {
        if (bytes.length > 24 && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            return png(bytes);
        }
        if (bytes.length > 4 && at(bytes, 0) == 0xFF && at(bytes, 1) == 0xD8) {
            return jpeg(bytes);
        }
        return null;
    }

    private static @Nullable PictureHeader png(byte[] bytes) {
        boolean header = bytes[12] == 'I' && bytes[13] == 'H' && bytes[14] == 'D' && bytes[15] == 'R';
        return header ? sized("image/png", int32(bytes, 16), int32(bytes, 20)) : null;
    }

    /** Walks from marker to marker until a start-of-frame tells the size. */
    private static @Nullable PictureHeader jpeg(byte[] bytes) {
        int position = 2;
        while (position + 9 < bytes.length) {
            if (at(bytes, position) != 0xFF) {
                return null;
            }
            int marker = at(bytes, position + 1);
            if (marker == 0xFF) {
                position++;
            } else if (isStartOfFrame(marker)) {
                return sized("image/jpeg", int16(bytes, position + 7), int16(bytes, position + 5));
            } else {
                position += 2 + Math.max(2, int16(bytes, position + 2));
            }
        }
        return null;
    }

    /** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the range. */
    private static boolean isStartOfFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static @Nullable PictureHeader sized(String mediaType, int width, int height) {
        return width > 0 && height > 0 ? new PictureHeader(mediaType, width, height) : null;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    private static int int16(byte[] bytes, int index) {
        return at(bytes, index) << 8 | at(bytes, index + 1);
    }

    private static int int32(byte[] bytes, int index) {
        return int16(bytes, index) << 16 | int16(bytes, index + 2);
    }
}

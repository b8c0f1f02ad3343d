package org.yuankao.vision.picture;

import static org.yuankao.vision.picture.PictureFlaw.NOT_A_PICTURE;
import static org.yuankao.vision.picture.PictureFlaw.TRUNCATED;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.yuankao.vision.picture.PictureHeader.Format;

/** The chunks of a PNG file (ISO/IEC 15948), checked for order, length and checksum up to IEND. */
final class PngStructure {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int ACTL = 0x6163544C;
    private static final int AROUND_DATA = 12;

    private final byte[] bytes;
    private final ByteBuffer view;
    private final PictureLimits limits;

    PngStructure(byte[] bytes, PictureLimits limits) {
        this.bytes = bytes;
        this.view = ByteBuffer.wrap(bytes);
        this.limits = limits;
    }

    static boolean begins(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    PictureHeader read() throws BrokenPictureException {
        int at = SIGNATURE.length;
        PictureHeader header = readHeader(at);
        boolean data = false;
        while (true) {
            int length = checkedLength(at);
            int type = view.getInt(at + 4);
            if (type == ACTL) {
                throw new BrokenPictureException(NOT_A_PICTURE, "The PNG is an animation.");
            }
            data |= type == IDAT;
            if (type == IEND) {
                if (!data) {
                    throw new BrokenPictureException(TRUNCATED, "The PNG ends before any picture data.");
                }
                return header;
            }
            at += AROUND_DATA + length;
        }
    }

    /** Before anything else, so that a bomb is called by its name even when its data is missing. */
    private PictureHeader readHeader(int at) throws BrokenPictureException {
        if (bytes.length < at + 16) {
            throw endsEarly();
        }
        if (view.getInt(at) != 13 || view.getInt(at + 4) != IHDR) {
            throw new BrokenPictureException(NOT_A_PICTURE, "The PNG does not begin with its header.");
        }
        int width = view.getInt(at + 8);
        int height = view.getInt(at + 12);
        limits.admitSize(width, height);
        return new PictureHeader(Format.PNG, width, height);
    }

    private int checkedLength(int at) throws BrokenPictureException {
        if (bytes.length - at < AROUND_DATA) {
            throw endsEarly();
        }
        int length = view.getInt(at);
        if (length < 0) {
            throw new BrokenPictureException(NOT_A_PICTURE, "A PNG chunk has an impossible length.");
        }
        if (length > bytes.length - at - AROUND_DATA) {
            throw endsEarly();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, at + 4, length + 4);
        if ((int) sum.getValue() != view.getInt(at + 8 + length)) {
            throw new BrokenPictureException(TRUNCATED, "A PNG chunk does not match its checksum.");
        }
        return length;
    }

    private static BrokenPictureException endsEarly() {
        return new BrokenPictureException(TRUNCATED, "The PNG ends before its end chunk.");
    }
}

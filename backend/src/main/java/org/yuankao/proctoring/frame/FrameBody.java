package org.yuankao.proctoring.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.yuankao.shared.OnRole;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Role;
import org.yuankao.shared.picture.PictureHeader;

/** Reads a request's picture within its bounds (fault 13): bytes, time, and what its header claims. */
@Component
@OnRole(Role.INGEST)
class FrameBody {

    private static final int FIRST_PORTION = 64 * 1024;

    private final DataSize largest;
    private final long mostPixels;
    private final Duration patience;

    FrameBody(FrameProperties properties) {
        this.largest = properties.largest();
        this.mostPixels = properties.mostPixels();
        this.patience = properties.bodyPatience();
    }

    /** @throws Problem {@code proctoring.frame.too-large}, {@code .too-slow}, {@code .not-jpeg} */
    byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > largest.toBytes()) {
            throw tooLarge();
        }
        byte[] bytes;
        try {
            bytes = read(request.getInputStream(), Math.toIntExact(request.getContentLengthLong()));
        } catch (IOException e) {
            Problem refusal = Problem.of("proctoring.frame.too-slow").causedBy(e);
            // the container has noted a failure and says it itself: it shall say this one
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refusal);
            throw refusal;
        }
        return checked(bytes);
    }

    private byte[] read(InputStream body, int said) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        byte[] bytes = new byte[said < 0 ? FIRST_PORTION : said + 1];
        int length = 0;
        int read;
        while ((read = body.read(bytes, length, bytes.length - length)) >= 0) {
            length += read;
            if (length > largest.toBytes()) {
                throw tooLarge();
            }
            if (System.nanoTime() - until > 0) {
                throw Problem.of("proctoring.frame.too-slow");
            }
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    private byte[] checked(byte[] bytes) {
        PictureHeader header = PictureHeader.read(bytes);
        if (header == null || !header.mediaType().equals("image/jpeg") || !ends(bytes)) {
            throw Problem.of("proctoring.frame.not-jpeg");
        }
        if (header.pixels() > mostPixels) {
            throw tooLarge();
        }
        return bytes;
    }

    /** The end-of-image marker: what was cut off on its way lacks it. */
    private static boolean ends(byte[] bytes) {
        return bytes[bytes.length - 2] == (byte) 0xFF && bytes[bytes.length - 1] == (byte) 0xD9;
    }

    private Problem tooLarge() {
        return Problem.of("proctoring.frame.too-large").with("largestKilobytes", largest.toKilobytes());
    }
}

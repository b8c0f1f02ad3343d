package org.yuankao.vision.backend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/** Reads an answer's body up to a size and a moment, whatever its header promises. */
final class BoundedBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int maxBytes;

    BoundedBody(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param cutOff ends the request: closing a half-read answer would read the rest of it, however long that is
     * @return at most one byte more than the limit: that byte tells the decoder that the picture is too large, and the
     *     rest of it is never read
     */
    byte[] read(ClassicHttpResponse response, Deadline deadline, Runnable cutOff) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream body = entity.getContent();
        byte[] part = new byte[8192];
        while (read.size() <= maxBytes) {
            int count = body.read(part, 0, Math.min(part.length, maxBytes + 1 - read.size()));
            if (count < 0) {
                return read.toByteArray();
            }
            read.write(part, 0, count);
            if (deadline.passed()) {
                cutOff.run();
                throw new InterruptedIOException("the backend sends too slowly");
            }
        }
        cutOff.run();
        return read.toByteArray();
    }

    /** @param code of the problem that says that there is no such picture */
    static boolean says(String code, byte[] problem) {
        try {
            return JSON.readTree(new String(problem, StandardCharsets.UTF_8))
                    .path("code")
                    .asText()
                    .equals(code);
        } catch (JsonProcessingException e) {
            return false; // another server's page; the status is reported as it is
        }
    }
}

package org.yuankao.vision.task;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two pictures of an identity check, fetched from the backend with this worker's credential. */
final class CheckPictures {
    /** The backend is one hop away: who is silent for longer does not answer at all. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(CheckPictures.class);

    private final CloseableHttpClient http;
    private final URI backend;
    private final String authorization;
    private final BoundedBody body;

    CheckPictures(CloseableHttpClient http, URI backend, String authorization, int maxBytes) {
        this.http = http;
        this.backend = backend;
        this.authorization = authorization;
        this.body = new BoundedBody(maxBytes);
    }

    /** @return the bytes as they came, or null when the backend says that this check has no such picture */
    byte @Nullable [] fetch(UUID photo, Which which, Deadline deadline) throws PictureUnavailableException {
        HttpGet request = new HttpGet(backend.resolve("/api/vision/identity-checks/" + photo + "/" + which.word));
        request.setHeader(HttpHeaders.AUTHORIZATION, authorization);
        request.setHeader(HttpHeaders.ACCEPT, "image/jpeg, image/png, application/problem+json, */*;q=0.1");
        request.setConfig(patience(deadline));
        try {
            ClassicHttpResponse response = http.executeOpen(null, request, null);
            try {
                return read(request, response, which, deadline);
            } finally {
                release(response);
            }
        } catch (IOException e) {
            throw new PictureUnavailableException("The " + which.word + " picture did not come: " + e.getMessage(), e);
        }
    }

    /** What was asked for is read by now: an answer that was cut off may fail to close, and nothing hangs on that. */
    private static void release(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            LOG.debug("An answer was cut off: {}", e.getMessage());
        }
    }

    private byte @Nullable [] read(HttpGet request, ClassicHttpResponse response, Which which, Deadline deadline)
            throws IOException {
        byte[] bytes = body.read(response, deadline, request::cancel);
        if (response.getCode() == 200) {
            return bytes;
        }
        if (response.getCode() == 404 && BoundedBody.saysNoPhoto(bytes)) {
            return null;
        }
        throw new IOException("the backend answered " + response.getCode() + " for the " + which.word + " picture");
    }

    private static RequestConfig patience(Deadline deadline) throws PictureUnavailableException {
        Duration left = deadline.left();
        if (left.isNegative()) {
            throw new PictureUnavailableException("The time of the task was over before its pictures had come.", null);
        }
        Duration silence = left.compareTo(LONGEST_SILENCE) < 0 ? left : LONGEST_SILENCE;
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.ofMilliseconds(Math.max(1, silence.toMillis())))
                .build();
    }

    enum Which {
        TAKEN("taken"),
        REGISTERED("registered");

        private final String word;

        Which(String word) {
            this.word = word;
        }
    }
}

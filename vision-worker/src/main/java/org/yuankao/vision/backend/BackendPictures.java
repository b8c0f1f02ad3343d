package org.yuankao.vision.backend;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuankao.vision.VisionProperties;

/** The pictures that the backend keeps for this worker, fetched with its credential. */
public final class BackendPictures {
    /** The backend is one hop away: who is silent for longer does not answer at all. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(BackendPictures.class);

    private final CloseableHttpClient http;
    private final URI backend;
    private final String authorization;
    private final BoundedBody body;

    BackendPictures(CloseableHttpClient http, URI backend, String authorization, int maxBytes) {
        this.http = http;
        this.backend = backend;
        this.authorization = authorization;
        this.body = new BoundedBody(maxBytes);
    }

    public static BackendPictures of(VisionProperties properties, CloseableHttpClient http) {
        return new BackendPictures(http, properties.backendUrl(), authorization(properties), (int)
                properties.maxPictureBytes().toBytes());
    }

    /** This worker's credential as the header of a request carries it. */
    public static String authorization(VisionProperties properties) {
        String pair = properties.workerUser() + ":" + properties.workerPassword();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param place below {@code /api/vision/}
     * @param noneCode code of the problem by which the backend says that there is no such picture
     * @return the bytes as they came, or null when there is no such picture
     */
    public byte @Nullable [] fetch(String place, String noneCode, Deadline deadline)
            throws PictureUnavailableException {
        HttpGet request = new HttpGet(backend.resolve("/api/vision/" + place));
        request.setHeader(HttpHeaders.AUTHORIZATION, authorization);
        request.setHeader(HttpHeaders.ACCEPT, "image/jpeg, image/png, application/problem+json, */*;q=0.1");
        request.setConfig(patience(deadline));
        try {
            ClassicHttpResponse response = http.executeOpen(null, request, null);
            try {
                return read(request, response, noneCode, deadline);
            } finally {
                release(response);
            }
        } catch (IOException e) {
            throw new PictureUnavailableException(
                    "The picture " + lastWord(place) + " did not come: " + e.getMessage(), e);
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

    /** Ids do not belong into sentences that others may read. */
    private static String lastWord(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private byte @Nullable [] read(HttpGet request, ClassicHttpResponse response, String noneCode, Deadline deadline)
            throws IOException {
        byte[] bytes = body.read(response, deadline, request::cancel);
        if (response.getCode() == 200) {
            return bytes;
        }
        if (response.getCode() == 404 && BoundedBody.says(noneCode, bytes)) {
            return null;
        }
        throw new IOException("the backend answered " + response.getCode());
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
}

package org.yuankao.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks to the API as a browser does: keeps cookies and sends the CSRF token back with every change. */
final class ApiClient {

    /** Whatever the server said; what could not be sent or answered at all is an {@link IOException}. */
    record Answer(int status, JsonNode json) {

        JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected %d, got %d %s".formatted(expected, status, json));
            }
            return json;
        }

        String code() {
            return json.path("code").asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "yuankao-bench-boundary";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String base;

    ApiClient(String base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .cookieHandler(cookies)
                .build();
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, ?> body) throws IOException {
        return change(
                request(path).header("Content-Type", "application/json"),
                BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    /** Sends a form with one picture, as a page with a camera does. */
    Answer upload(String path, Map<String, ?> fields, byte[] photo) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            form.writeBytes(part("name=\"%s\"\r\n\r\n%s\r\n".formatted(field.getKey(), field.getValue())));
        }
        form.writeBytes(part("name=\"photo\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
        form.writeBytes(photo);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return change(
                request(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private static byte[] part(String rest) {
        return "--%s\r\nContent-Disposition: form-data; %s"
                .formatted(BOUNDARY, rest)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Answer change(HttpRequest.Builder request, BodyPublisher body) throws IOException {
        String token = csrfToken();
        if (token == null) {
            get("/api/identity/csrf");
            token = csrfToken();
        }
        return send(request.header("X-XSRF-TOKEN", token == null ? "" : token).POST(body));
    }

    private @Nullable String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(10));
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Speaks to the API as a browser does: keeps cookies and sends the CSRF token back with every change. */
public final class ApiClient {

    /** Whatever the server said; what could not be sent or answered at all is an {@link IOException}. */
    public record Answer(int status, JsonNode json) {

        public JsonNode expect(int expected) {
            if (status != expected) {
                throw new UnexpectedAnswer("expected %d, got %d %s".formatted(expected, status, json));
            }
            return json;
        }

        public String code() {
            return json.path("code").asText();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "yuankao-bench-boundary";

    /** Hundreds of clients share the threads and connections of one; the cookies are each one's own. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final CookieManager cookies = new CookieManager();
    private final String base;

    public ApiClient(String base) {
        this.base = base;
    }

    public Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, ?> body) throws IOException {
        return send(change(path, "application/json").POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    /** Sends a form with one picture, as a page with a camera does. */
    public Answer upload(String path, Map<String, ?> fields, byte[] photo) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            form.writeBytes(part("name=\"%s\"\r\n\r\n%s\r\n".formatted(field.getKey(), field.getValue())));
        }
        form.writeBytes(part("name=\"photo\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
        form.writeBytes(photo);
        form.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send(change(path, "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    /** Sends a frame as a camera does and does not wait; what comes back is the status of the answer. */
    public CompletableFuture<Integer> frame(String path, byte[] jpeg) throws IOException {
        HttpRequest request = change(path, "image/jpeg")
                .POST(BodyPublishers.ofByteArray(jpeg))
                .build();
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private static byte[] part(String rest) {
        return "--%s\r\nContent-Disposition: form-data; %s"
                .formatted(BOUNDARY, rest)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A request that carries the CSRF token, which is fetched first where there is none. */
    private HttpRequest.Builder change(String path, String type) throws IOException {
        if (csrfToken() == null) {
            get("/api/identity/csrf");
        }
        String token = csrfToken();
        return request(path).header("Content-Type", type).header("X-XSRF-TOKEN", token == null ? "" : token);
    }

    private @Nullable String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String path) throws IOException {
        URI uri = URI.create(base + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10));
        cookies.get(uri, Map.of()).forEach((name, values) -> {
            if (!values.isEmpty()) {
                request.header(name, String.join("; ", values));
            }
        });
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            cookies.put(answer.uri(), answer.headers().map());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

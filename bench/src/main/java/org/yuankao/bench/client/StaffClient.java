package org.yuankao.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member of staff over plain HTTP, for what is not the journey's own subject. */
public final class StaffClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public StaffClient(String base, String username, String password) {
        this.base = base;
        send("GET", "/api/identity/csrf", null);
        send("POST", "/api/identity/login", Map.of("username", username, "password", password));
    }

    public JsonNode get(String path) {
        return send("GET", path, null);
    }

    /** Such as a picture. */
    public byte[] bytes(String path) {
        try {
            return bytes("GET", path, "application/json", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode put(String path, Map<String, ?> body) {
        return send("PUT", path, body);
    }

    public JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, body);
    }

    /** A file as the only part of a form. */
    public void putFile(String path, String part, Path file) {
        String border = "----a-border-that-no-picture-holds";
        try (ByteArrayOutputStream form = new ByteArrayOutputStream()) {
            form.writeBytes("""
                    --%s\r
                    Content-Disposition: form-data; name="%s"; filename="%s"\r
                    Content-Type: image/jpeg\r
                    \r
                    """.formatted(border, part, file.getFileName()).getBytes(StandardCharsets.UTF_8));
            form.writeBytes(Files.readAllBytes(file));
            form.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
            exchange("PUT", path, "multipart/form-data; boundary=" + border, form.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(String method, String path, @Nullable Map<String, ?> body) {
        try {
            return exchange(method, path, "application/json", body == null ? null : JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode exchange(String method, String path, String type, byte @Nullable [] body) throws IOException {
        return JSON.readTree(bytes(method, path, type, body));
    }

    private byte[] bytes(String method, String path, String type, byte @Nullable [] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + path + ": " + answer.statusCode() + " " + new String(answer.body()));
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

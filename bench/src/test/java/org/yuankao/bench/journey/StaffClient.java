package org.yuankao.bench.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A member of staff over plain HTTP, for what is not the journey's own subject. */
final class StaffClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    StaffClient(String base, String username, String password) {
        this.base = base;
        send("GET", "/api/identity/csrf", null);
        send("POST", "/api/identity/login", Map.of("username", username, "password", password));
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    JsonNode put(String path, Map<String, ?> body) {
        return send("PUT", path, body);
    }

    private JsonNode send(String method, String path, @org.jspecify.annotations.Nullable Map<String, ?> body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> "XSRF-TOKEN".equals(cookie.getName()))
                    .forEach(cookie -> request.setHeader("X-XSRF-TOKEN", cookie.getValue()));
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + path + ": " + answer.statusCode() + " " + new String(answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

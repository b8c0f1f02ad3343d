package org.yuankao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser as the API sees one: keeps cookies whatever their path, sends the CSRF token back as header with every
 * change, asks for English or Chinese. One instance per signed-in person.
 */
public final class Browser {

    /** What came back; {@link #json()} is missing where there is no JSON. */
    public record Answer(int status, HttpResponse<byte[]> raw) {

        public JsonNode json() {
            try {
                return raw.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(raw.body());
            } catch (IOException e) {
                return MissingNode.getInstance();
            }
        }

        public String code() {
            return json().path("code").asText();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String base;
    private final HttpClient http;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Browser(int port) {
        this("http://127.0.0.1:" + port, HTTP);
    }

    Browser(String base, HttpClient http) {
        this.base = base;
        this.http = http;
        headers.put("Accept-Language", "en");
    }

    /** Sets a header for all requests from now on, such as {@code Authorization}. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Browser without(String header) {
        headers.remove(header);
        return this;
    }

    public Browser cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Browser signIn(String username, String password) {
        Answer answer = send("POST", "/api/identity/login", Map.of("username", username, "password", password));
        if (answer.status() != 200) {
            throw new AssertionError("login of " + username + ": " + answer.status() + " " + answer.json());
        }
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** A body as it is, of a type of its own. */
    public record Raw(String contentType, byte[] bytes) {

        public static Raw jpeg(byte[] bytes) {
            return new Raw("image/jpeg", bytes);
        }
    }

    /** Body: null for none, a {@link Form} for multipart, a {@link Raw} as it is, anything else is written as JSON. */
    public Answer send(String method, String path, Object body) {
        if (!method.equals("GET") && !cookies.containsKey("XSRF-TOKEN") && !headers.containsKey("Authorization")) {
            exchange("GET", "/api/identity/csrf", null);
        }
        return exchange(method, path, body);
    }

    /** As {@link #send}, without looking for a CSRF token first. */
    public Answer exchange(String method, String path, Object body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
            headers.forEach(request::header);
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            if (!method.equals("GET") && cookies.containsKey("XSRF-TOKEN")) {
                request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
            }
            HttpResponse<byte[]> response = http.send(
                    request.method(method, publisher(request, body)).build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(HttpRequest.Builder request, Object body) throws IOException {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (body instanceof Form form) {
            request.header("Content-Type", form.contentType());
            return HttpRequest.BodyPublishers.ofByteArray(form.bytes());
        }
        if (body instanceof Raw raw) {
            request.header("Content-Type", raw.contentType());
            return HttpRequest.BodyPublishers.ofByteArray(raw.bytes());
        }
        request.header("Content-Type", "application/json");
        return HttpRequest.BodyPublishers.ofByteArray(
                body instanceof byte[] bytes ? bytes : JSON.writeValueAsBytes(body));
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}

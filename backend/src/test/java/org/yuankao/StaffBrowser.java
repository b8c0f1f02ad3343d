package org.yuankao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;

/** A member of staff at a browser: signs in over HTTP, keeps cookies, sends the CSRF header. */
public final class StaffBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Kao-shi-2022-shi-yi-yue";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final UUID accountId;

    private StaffBrowser(int port, UUID accountId) {
        this.base = "http://127.0.0.1:" + port;
        this.accountId = accountId;
    }

    /** Makes an account of its own with these roles and signs it in. */
    public static StaffBrowser signedIn(StaffAccounts accounts, int port, Role... roles) {
        String username = "it-" + UUID.randomUUID().toString().substring(0, 18);
        UUID id = accounts.create(new NewStaff(username, "测试员", Set.copyOf(Arrays.asList(roles)), PASSWORD, false));
        StaffBrowser browser = new StaffBrowser(port, id);
        browser.get("/api/identity/csrf");
        Answer answer = browser.send("POST", "/api/identity/login", Map.of("username", username, "password", PASSWORD));
        if (answer.status() != 200) {
            throw new AssertionError("sign-in answered " + answer);
        }
        browser.get("/api/identity/csrf");
        return browser;
    }

    public record Answer(int status, JsonNode body) {}

    public UUID accountId() {
        return accountId;
    }

    public Answer get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    public Answer send(String method, String path, Object body) {
        try {
            return exchange(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** One part of a form with a file in it. */
    public Answer upload(String method, String path, String part, byte[] file) {
        String border = "border" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; name=\"" + part
                        + "\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8));
        BodyPublisher body = BodyPublishers.ofByteArray(form.toByteArray());
        return exchange(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .method(method, body));
    }

    private Answer exchange(HttpRequest.Builder request) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        request.header("Accept-Language", "en");
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

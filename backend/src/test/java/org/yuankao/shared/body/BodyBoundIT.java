package org.yuankao.shared.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;

@IntegrationTest
@DisplayName("Whoever is not signed in cannot fill a node's memory with one request")
class BodyBoundIT {

    private static final int MOST = 256 * 1024;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/api/sitting/login", "/api/identity/login"})
    void a_body_that_says_that_it_is_too_large_is_refused_unread(String path) throws Exception {
        refused(send(path, BodyPublishers.ofString(login(MOST))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sitting/login", "/api/identity/login"})
    void a_body_in_chunks_is_counted_while_it_is_read(String path) throws Exception {
        byte[] body = login(MOST).getBytes(UTF_8);

        refused(send(path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @Test
    void a_body_that_just_fits_is_read_and_judged_by_its_fields() throws Exception {
        byte[] body = login(MOST - login(0).length()).getBytes(UTF_8);
        assertThat(body).hasSize(MOST);

        for (BodyPublisher publisher : new BodyPublisher[] {
            BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
        }) {
            HttpResponse<String> answer = send("/api/identity/login", publisher);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("shared.request.invalid", "\"username\"");
        }
    }

    @Test
    void json_that_is_nested_too_deep_is_not_followed() throws Exception {
        String deep = "{\"username\":" + "[".repeat(101) + "]".repeat(101) + ",\"password\":\"x\"}";

        HttpResponse<String> answer = send("/api/identity/login", BodyPublishers.ofString(deep));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("shared.request.");
    }

    private static String login(int length) {
        return "{\"username\":\"" + "a".repeat(length) + "\",\"password\":\"x\"}";
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("shared.request.too-large", "The request holds too much.", "提交的内容太多。");
    }

    private HttpResponse<String> send(String path, BodyPublisher body) throws Exception {
        Browser browser = new Browser(port);
        browser.get("/api/identity/csrf");
        String token = browser.cookie("XSRF-TOKEN");
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "application/json")
                        .header("Cookie", "XSRF-TOKEN=" + token)
                        .header("X-XSRF-TOKEN", token)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

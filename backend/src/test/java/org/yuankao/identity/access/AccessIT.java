package org.yuankao.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;

@IntegrationTest
@DisplayName("Who gets through to which address, and what every answer says to the browser")
class AccessIT {

    @LocalServerPort
    int port;

    @Test
    void answers_of_the_api_are_kept_by_nobody_and_framed_by_nobody() {
        var answer = new Browser(port).get("/api/shared/info");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'", "blob:");
        assertThat(answer.header("Permissions-Policy")).contains("camera=(self)", "microphone=(self)");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void behind_tls_browsers_are_told_to_stay_there_and_cookies_too() {
        Browser browser = new Browser(port).with("X-Forwarded-Proto", "https");

        assertThat(browser.get("/api/shared/info").header("Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(browser.get("/api/identity/csrf").header("Set-Cookie"))
                .contains("XSRF-TOKEN=", "Secure", "SameSite=Strict")
                .doesNotContain("HttpOnly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v3/api-docs",
                "/actuator",
                "/actuator/env",
                "/engine-rest/task",
                "/app/",
                "/camunda/app/",
                "/nothing",
                "/api/nothing",
                "/api/sitting/nothing",
                "/login",
            })
    void what_is_not_meant_for_anybody_is_refused_before_it_is_looked_for(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("identity.session.none");
    }

    @ParameterizedTest
    @CsvSource({
        "vision-worker, the-workers-secret-of-the-tests, 200",
        "vision-worker, wrong, 401",
        "admin, the-workers-secret-of-the-tests, 401",
        "vision-worker, '', 401",
    })
    void a_worker_is_let_in_with_its_own_credential_only(String user, String password, int status) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));

        var answer = new Browser(port).with("Authorization", "Basic " + pair).get("/engine-rest/external-task/count");

        assertThat(answer.status())
                .as(answer.raw().request().headers().map().toString())
                .isEqualTo(status);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_workers_credential_opens_nothing_else() {
        String pair = Base64.getEncoder()
                .encodeToString("vision-worker:the-workers-secret-of-the-tests".getBytes(StandardCharsets.UTF_8));

        assertThat(new Browser(port)
                        .with("Authorization", "Basic " + pair)
                        .get("/api/identity/accounts")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_forged_token_of_a_candidate_is_nobody() {
        var answer = new Browser(port)
                .cookie("YKSIT", "eyJhbGciOiJub25lIn0.eyJzaXR0aW5nIjoiMSJ9.")
                .get("/api/sitting/me");

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void a_candidates_changes_need_the_token_of_our_own_page_too() {
        var answer = new Browser(port).exchange("POST", "/api/sitting/login", Map.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("identity.csrf.missing");
    }
}

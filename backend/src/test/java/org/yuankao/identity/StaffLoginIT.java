package org.yuankao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.shared.Ids;

@IntegrationTest
@DisplayName("O1 Staff sign in with a session in PostgreSQL")
class StaffLoginIT {

    private static final String PASSWORD = "a-Long-passw0rd";

    @LocalServerPort
    int port;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String name;

    @BeforeEach
    void anAccount() {
        name = "u" + Ids.next().toString().replace("-", "").substring(8);
        accounts.create(new NewStaff(name, "Somebody", Set.of(Role.PROCTOR), PASSWORD, false));
    }

    @Test
    void a_login_opens_a_session_that_lies_in_the_database() {
        Browser browser = new Browser(port).signIn(name, PASSWORD);

        assertThat(browser.get("/api/identity/me").json().path("roles").toString())
                .isEqualTo("[\"PROCTOR\"]");
        assertThat(jdbc.sql("select count(*) from identity.spring_session where principal_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void somebody_may_sign_in_at_several_places_at_the_same_moment() {
        var logins = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    Browser browser = new Browser(port);
                    browser.get("/api/identity/csrf");
                    return browser.post("/api/identity/login", Map.of("username", name, "password", PASSWORD))
                            .status();
                }))
                .toList();
        assertThat(logins).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(jdbc.sql("select last_login_at from identity.staff_account where username = ?")
                        .param(name)
                        .query(java.time.OffsetDateTime.class)
                        .single())
                .isNotNull();
    }

    @Test
    void a_session_id_known_before_the_login_is_worth_nothing_after_it() {
        Browser victim = new Browser(port).signIn(name, PASSWORD);
        String before = victim.cookie("YKSTAFF");
        victim.signIn(name, PASSWORD);

        assertThat(victim.cookie("YKSTAFF")).isNotEqualTo(before);
        assertThat(new Browser(port)
                        .cookie("YKSTAFF", before)
                        .get("/api/identity/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        Browser browser = new Browser(port);
        browser.get("/api/identity/csrf");
        var answer = browser.post("/api/identity/login", Map.of("username", name, "password", PASSWORD));

        assertThat(answer.raw().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("YKSTAFF="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void unknown_names_and_wrong_passwords_are_told_apart_by_nobody() {
        var wrong = new Browser(port).post("/api/identity/login", Map.of("username", name, "password", "wrong"));
        var unknown = new Browser(port)
                .post("/api/identity/login", Map.of("username", "nobody-" + name, "password", "wrong"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("identity.login.refused");
        assertThat(unknown.json()).isEqualTo(wrong.json());
    }

    @Test
    void the_language_of_a_refusal_is_the_callers() {
        var body = Map.of("username", name, "password", "wrong");

        var english =
                new Browser(port).with("Accept-Language", "en-GB,zh;q=0.5").post("/api/identity/login", body);
        var chinese = new Browser(port).without("Accept-Language").post("/api/identity/login", body);

        assertThat(english.json().path("title").asText()).isEqualTo("User name or password is not right.");
        assertThat(chinese.json().path("title").asText()).isEqualTo("用户名或密码不正确。");
        assertThat(chinese.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void the_sixth_try_waits_even_with_the_right_password() {
        for (int i = 0; i < 5; i++) {
            assertThat(new Browser(port)
                            .post("/api/identity/login", Map.of("username", name, "password", "wrong" + i))
                            .status())
                    .isEqualTo(401);
        }
        var sixth = new Browser(port).post("/api/identity/login", Map.of("username", name, "password", PASSWORD));

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.code()).isEqualTo("identity.login.throttled");
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 60);
        assertThat(sixth.json().path("retryAfterSeconds").asInt()).isBetween(1, 60);
    }

    @Test
    void a_change_without_the_token_of_our_own_page_is_refused() {
        Browser browser = new Browser(port);
        var forged = browser.exchange("POST", "/api/identity/login", Map.of("username", name, "password", PASSWORD));

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.code()).isEqualTo("identity.csrf.missing");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        Browser browser = new Browser(port).signIn(name, PASSWORD);
        String session = browser.cookie("YKSTAFF");

        assertThat(browser.post("/api/identity/logout", Map.of()).status()).isEqualTo(204);
        assertThat(new Browser(port)
                        .cookie("YKSTAFF", session)
                        .get("/api/identity/me")
                        .code())
                .isEqualTo("identity.session.none");
    }

    @Test
    void before_the_password_is_changed_everything_else_is_refused() {
        String fresh = "f" + name;
        accounts.create(new NewStaff(fresh, "Fresh", Set.of(Role.ADMIN), PASSWORD, true));
        Browser browser = new Browser(port).signIn(fresh, PASSWORD);

        var refused = browser.get("/api/identity/accounts");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("identity.password.must-change");
        assertThat(browser.get("/api/identity/me")
                        .json()
                        .path("mustChangePassword")
                        .asBoolean())
                .isTrue();

        assertThat(browser.post("/api/identity/password", Map.of("current", PASSWORD, "next", "short"))
                        .code())
                .isEqualTo("identity.password.weak");
        assertThat(browser.post("/api/identity/password", Map.of("current", "wrong", "next", "Another-passw0rd"))
                        .code())
                .isEqualTo("identity.password.wrong");
        assertThat(browser.post("/api/identity/password", Map.of("current", PASSWORD, "next", "Another-passw0rd"))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/identity/accounts").status()).isEqualTo(200);
        assertThat(browser.get("/api/identity/me")
                        .json()
                        .path("mustChangePassword")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void a_new_password_ends_the_other_sessions() {
        Browser here = new Browser(port).signIn(name, PASSWORD);
        Browser elsewhere = new Browser(port).signIn(name, PASSWORD);

        here.post("/api/identity/password", Map.of("current", PASSWORD, "next", "Another-passw0rd"));

        assertThat(elsewhere.get("/api/identity/me").status()).isEqualTo(401);
        assertThat(here.get("/api/identity/me").status()).isEqualTo(200);
    }
}

package org.yuankao.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

@IntegrationTest
@DisplayName("O1 Administrators keep the accounts of staff")
class StaffAccountsIT {

    private static final String PASSWORD = "a-Long-passw0rd";

    @LocalServerPort
    int port;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String adminName;
    private UUID adminId;
    private Browser admin;

    @BeforeEach
    void anAdministrator() {
        adminName = name();
        adminId = accounts.create(new NewStaff(adminName, "Admin", Set.of(Role.ADMIN), PASSWORD, false));
        admin = new Browser(port).signIn(adminName, PASSWORD);
    }

    @Test
    void a_new_account_gets_a_password_that_is_shown_once_and_must_be_changed() {
        String username = name();
        var created = admin.post(
                "/api/identity/accounts",
                Map.of("username", username, "displayName", "张伟", "roles", List.of("PROCTOR", "SUPPORT")));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("account").path("state").asText()).isEqualTo("ACTIVE");
        String password = created.json().path("password").asText();
        Browser proctor = new Browser(port).signIn(username, password);
        assertThat(proctor.get("/api/identity/me")
                        .json()
                        .path("mustChangePassword")
                        .asBoolean())
                .isTrue();
        assertThat(jdbc.sql("select password_hash from identity.staff_account where username = ?")
                        .param(username)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$11$");
        assertThat(admin.get("/api/shared/audit?q="
                                + created.json().path("account").path("id").asText())
                        .json()
                        .path("items")
                        .toString())
                .contains("identity.account.created", "staff:" + adminName)
                .doesNotContain(password);
    }

    @Test
    void a_user_name_is_taken_whatever_its_capital_letters() {
        var body = Map.of("username", adminName.toUpperCase(), "displayName", "x", "roles", List.of("MARKER"));

        var refused = admin.post("/api/identity/accounts", body);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("identity.account.username-taken");
        assertThat(refused.json().path("fields").get(0).path("field").asText()).isEqualTo("username");
    }

    @Test
    void disabling_ends_the_sessions_and_enabling_lets_in_again() {
        String username = name();
        UUID id = accounts.create(new NewStaff(username, "P", Set.of(Role.PROCTOR), PASSWORD, false));
        Browser proctor = new Browser(port).signIn(username, PASSWORD);

        var disabled = admin.post("/api/identity/accounts/" + id + "/disable", Map.of("reason", "left"));

        assertThat(disabled.json().path("state").asText()).isEqualTo("DISABLED");
        assertThat(proctor.get("/api/identity/me").status()).isEqualTo(401);
        assertThat(login(username).code()).isEqualTo("identity.login.refused");
        assertThat(accounts.byId(id)).isEmpty();

        admin.post("/api/identity/accounts/" + id + "/enable", Map.of("reason", "back"));
        assertThat(login(username).status()).isEqualTo(200);
    }

    @Test
    void a_reset_ends_the_sessions_and_the_old_password() {
        String username = name();
        UUID id = accounts.create(new NewStaff(username, "P", Set.of(Role.PROCTOR), PASSWORD, false));
        Browser proctor = new Browser(port).signIn(username, PASSWORD);

        var reset = admin.post("/api/identity/accounts/" + id + "/reset", Map.of("reason", "forgotten"));

        assertThat(proctor.get("/api/identity/me").status()).isEqualTo(401);
        assertThat(login(username).status()).isEqualTo(401);
        new Browser(port).signIn(username, reset.json().path("password").asText());
    }

    @Test
    void new_roles_hold_from_the_next_login() {
        String username = name();
        UUID id = accounts.create(new NewStaff(username, "P", Set.of(Role.PROCTOR), PASSWORD, false));
        Browser person = new Browser(port).signIn(username, PASSWORD);

        admin.put("/api/identity/accounts/" + id + "/roles", Map.of("roles", List.of("AUDITOR"), "reason", "moved"));

        assertThat(person.get("/api/shared/audit").status()).isEqualTo(401);
        assertThat(person.signIn(username, PASSWORD).get("/api/shared/audit").status())
                .isEqualTo(200);
    }

    @Test
    void nobody_disables_himself() {
        var refused = admin.post("/api/identity/accounts/" + adminId + "/disable", Map.of("reason", "tired"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("identity.account.self");
    }

    @Test
    void two_last_administrators_who_disable_each_other_leave_one() {
        String otherName = name();
        UUID otherId = accounts.create(new NewStaff(otherName, "Other", Set.of(Role.ADMIN), PASSWORD, false));
        Browser other = new Browser(port).signIn(otherName, PASSWORD);
        // others of this shared database step aside meanwhile
        List<UUID> aside = accounts.withRole(Role.ADMIN).stream()
                .map(principal -> principal.id())
                .filter(id -> !id.equals(adminId) && !id.equals(otherId))
                .toList();
        aside.forEach(id -> state(id, "DISABLED"));
        try {
            var mine = CompletableFuture.supplyAsync(
                    () -> admin.post("/api/identity/accounts/" + otherId + "/disable", Map.of("reason", "x")));
            var theirs = CompletableFuture.supplyAsync(
                    () -> other.post("/api/identity/accounts/" + adminId + "/disable", Map.of("reason", "x")));

            assertThat(Stream.of(mine, theirs).map(answer -> answer.join().status()))
                    .as("one is disabled; the other's request comes too late or finds the last administrator")
                    .containsOnlyOnce(200);
            assertThat(accounts.withRole(Role.ADMIN)).hasSize(1);

            Browser last = accounts.byId(adminId).isPresent() ? admin : other;
            UUID lastId = accounts.byId(adminId).isPresent() ? adminId : otherId;
            var roles = last.put(
                    "/api/identity/accounts/" + lastId + "/roles", Map.of("roles", List.of("MARKER"), "reason", "x"));
            assertThat(roles.code()).isEqualTo("identity.account.last-admin");
        } finally {
            aside.forEach(id -> state(id, "ACTIVE"));
        }
    }

    @Test
    void forms_say_which_fields_are_wrong_in_the_callers_language() {
        var refused = admin.with("Accept-Language", "zh-CN")
                .post("/api/identity/accounts", Map.of("username", "1 x", "displayName", " ", "roles", List.of()));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("shared.request.invalid");
        assertThat(refused.json().path("fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder("username", "displayName", "roles");
        assertThat(refused.json().path("fields").toString()).contains("identity.username.pattern", "请填写这一项。", "以字母开头");
    }

    @Test
    void the_list_is_paged_and_searched() {
        var page = admin.get("/api/identity/accounts?size=1&q=" + adminName);

        assertThat(page.json().path("total").asInt()).isEqualTo(1);
        assertThat(page.json().path("items").get(0).path("username").asText()).isEqualTo(adminName);
        assertThat(page.json().path("items").get(0).has("passwordHash")).isFalse();
        assertThat(admin.get("/api/identity/accounts?size=101").code()).isEqualTo("shared.request.invalid");
        assertThat(admin.get("/api/identity/accounts?q=%25%25%25")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    private Browser.Answer login(String username) {
        return new Browser(port).post("/api/identity/login", Map.of("username", username, "password", PASSWORD));
    }

    private void state(UUID id, String state) {
        jdbc.sql("update identity.staff_account set state = ? where id = ?")
                .params(state, id)
                .update();
    }

    private static String name() {
        return "a" + Ids.next().toString().replace("-", "").substring(8);
    }
}

package org.yuankao.shared.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yuankao.Browser;
import org.yuankao.Form;
import org.yuankao.IntegrationTest;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

@IntegrationTest
@Import(ProblemIT.Failing.class)
@DisplayName("Whatever goes wrong is said in one form: a code, what is the matter, what to do")
class ProblemIT {

    @LocalServerPort
    int port;

    @Autowired
    StaffAccounts accounts;

    private Browser browser;

    @BeforeEach
    void signedIn() {
        String name = "p" + Ids.next().toString().replace("-", "").substring(8);
        accounts.create(new NewStaff(name, "P", java.util.Set.of(Role.ADMIN), "a-Long-passw0rd", false));
        browser = new Browser(port).signIn(name, "a-Long-passw0rd");
    }

    @Test
    void an_address_that_does_not_exist() {
        says(browser.get("/api/identity/nothing"), 404, "shared.not-found");
    }

    @Test
    void a_method_that_does_not_exist_names_those_that_do() {
        var answer = browser.send("DELETE", "/api/identity/accounts", null);

        says(answer, 405, "shared.method.not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @Test
    void what_is_no_json() {
        says(
                browser.post("/api/identity/accounts", "{\"username\":".getBytes(UTF_8)),
                400,
                "shared.request.unreadable");
    }

    @Test
    @DisplayName("A text with NUL is refused where it is read, in a body, as a key, in a tree and in the address")
    void a_character_that_cannot_be_stored() {
        String code = "shared.text.not-storable";
        says(browser.post("/api/testing/text", Map.of("text", "a\0b")), 400, code);
        says(browser.post("/api/testing/text", Map.of("texts", List.of("a\0b"))), 400, code);
        says(browser.post("/api/testing/text", Map.of("tree", Map.of("a", List.of("\0")))), 400, code);
        says(browser.post("/api/testing/text", Map.of("named", Map.of("a\0", "b"))), 400, code);
        says(browser.post("/api/identity/accounts/" + Ids.next() + "/enable", Map.of("reason", "x\0")), 400, code);
        says(browser.get("/api/identity/accounts?q=%00"), 400, code);
        assertThat(browser.post("/api/testing/text", Map.of("text", "\\u0000 %00"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/identity/accounts?q=%2500").status()).isEqualTo(200);
    }

    @Test
    void a_fraction_is_no_whole_number() {
        var answer = browser.post("/api/testing/text", Map.of("count", 1.5));
        says(answer, 400, "shared.request.invalid");
        assertThat(answer.json().path("fields").get(0).path("field").asText()).isEqualTo("count");
        assertThat(browser.post("/api/testing/text", Map.of("count", 1)).status())
                .isEqualTo(200);
    }

    @Test
    void json_of_the_wrong_shape_names_the_field() {
        var answer = browser.post("/api/identity/accounts", Map.of("username", "abc", "roles", Map.of("a", 1)));

        says(answer, 400, "shared.request.invalid");
        assertThat(answer.json().path("fields").get(0).path("field").asText()).isEqualTo("roles");
        assertThat(answer.json().path("fields").get(0).path("code").asText()).isEqualTo("shared.field.type");
    }

    @Test
    void an_id_that_is_none_names_the_field() {
        var answer = browser.post("/api/identity/accounts/17/enable", Map.of("reason", "x"));

        says(answer, 400, "shared.request.invalid");
        assertThat(answer.json().path("fields").get(0).path("field").asText()).isEqualTo("id");
    }

    @Test
    void another_content_type() {
        says(browser.post("/api/identity/accounts", new Form().field("a", 1)), 415, "shared.media-type.unsupported");
    }

    @Test
    void a_file_that_is_too_large() {
        says(upload("photo", 9 * 1024 * 1024 + 1), 413, "shared.upload.too-large");
        assertThat(upload("photo", 9 * 1024 * 1024).status()).isEqualTo(200);
    }

    @Test
    void a_part_that_is_missing_is_named() {
        var answer = upload("other", 10);

        says(answer, 400, "shared.request.invalid");
        assertThat(answer.json().path("fields").get(0).path("field").asText()).isEqualTo("photo");
    }

    @Test
    void what_we_did_not_expect_tells_nothing_of_the_inside() {
        var answer = browser.get("/api/testing/bug");

        says(answer, 500, "shared.server.failed");
        assertThat(answer.json().toString()).doesNotContain("secret", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53100"})
    void a_missing_database_is_said_honestly_and_when_to_try_again(String state) {
        var answer = browser.get("/api/testing/database?state=" + state);

        says(answer, 503, "shared.database.away");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void a_request_that_the_firewall_refuses() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /api/a;b/c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("shared.request.unreadable")
                    .doesNotContain("<html");
        }
    }

    private Browser.Answer upload(String name, int size) {
        return browser.post("/api/testing/upload", new Form().file(name, "image/jpeg", new byte[size]));
    }

    private static void says(Browser.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotBlank();
        assertThat(answer.json().path("mend").asText()).isNotBlank();
    }

    @Test
    void a_field_is_said_in_every_language_for_a_reader_who_changes_it() {
        var answer = browser.post("/api/identity/accounts", Map.of("username", "abc", "roles", Map.of("a", 1)));

        var field = answer.json().path("fields").get(0);
        var texts = List.of(
                field.path("texts").path("zh-CN").asText(),
                field.path("texts").path("en").asText());
        assertThat(texts)
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .contains(field.path("message").asText());
    }

    @RestController
    static class Failing {

        @GetMapping("/api/testing/bug")
        @PreAuthorize("hasRole('ADMIN')")
        String bug() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/api/testing/database")
        @PreAuthorize("hasRole('ADMIN')")
        String database(@RequestParam String state) {
            throw new TransactionSystemException("commit", new SQLException("away", state));
        }

        record Texts(String text, List<String> texts, JsonNode tree, Map<String, String> named, Integer count) {}

        @PostMapping("/api/testing/text")
        @PreAuthorize("hasRole('ADMIN')")
        void text(@RequestBody Texts texts) {}

        @PostMapping("/api/testing/upload")
        @PreAuthorize("hasRole('ADMIN')")
        long upload(@RequestParam MultipartFile photo) {
            return photo.getSize();
        }
    }
}

package org.yuankao.shared.https;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.TestCertificate;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

@IntegrationTest
@DisplayName("C5: a node with a certificate answers encrypted connections beside plain ones")
class EncryptedConnectionsIT {

    private static final String PASSWORD = "a-Long-passw0rd";

    @Autowired
    ServletWebServerApplicationContext node;

    @Autowired
    StaffAccounts accounts;

    @Test
    void both_ports_serve_the_same() {
        var encrypted = TestCertificate.browser(node).get("/api/shared/info");
        var plain = new Browser(node.getWebServer().getPort()).get("/api/shared/info");

        assertThat(encrypted.status()).isEqualTo(200);
        assertThat(encrypted.json().path("product")).isEqualTo(plain.json().path("product"));
        assertThat(encrypted.json().path("publicUrl").asText()).startsWith("https://127.0.0.1:");
        assertThat(encrypted.header("Strict-Transport-Security")).isNotEmpty();
        assertThat(plain.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void cookies_given_over_an_encrypted_connection_never_travel_in_the_clear() {
        String name = "e" + Ids.next().toString().replace("-", "").substring(6);
        accounts.create(new NewStaff(name, "Encrypted", Set.of(Role.PROCTOR), PASSWORD, false));
        Map<String, String> credentials = Map.of("username", name, "password", PASSWORD);

        assertThat(cookies(TestCertificate.browser(node).post("/api/identity/login", credentials)))
                .anyMatch(cookie -> cookie.startsWith("YKSTAFF="))
                .allMatch(cookie -> cookie.contains("; Secure"));
        assertThat(cookies(new Browser(node.getWebServer().getPort()).post("/api/identity/login", credentials)))
                .anyMatch(cookie -> cookie.startsWith("YKSTAFF="))
                .noneMatch(cookie -> cookie.contains("; Secure"));
    }

    private static Iterable<String> cookies(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().headers().allValues("Set-Cookie");
    }
}

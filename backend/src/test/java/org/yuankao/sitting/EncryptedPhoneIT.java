package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.yuankao.Browser;
import org.yuankao.TestCertificate;

@DisplayName("C5: a phone joins over an encrypted connection while the computer stays on its own")
class EncryptedPhoneIT extends Way {

    @Autowired
    ServletWebServerApplicationContext node;

    @Test
    void the_phones_token_is_kept_for_encrypted_connections_only() {
        Desk desk = atSecondView();
        String token = Desk.expect(desk.browser().post("/api/sitting/second-view/invitations", Map.of()), 200)
                .path("token")
                .asText();
        Browser phone = TestCertificate.browser(node);

        var joined = phone.post("/api/sitting/view2/join", Map.of("token", token));

        assertThat(joined.status()).isEqualTo(200);
        List<String> cookies = joined.raw().headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie).startsWith("YKVIEW2=").contains("; Secure"));
        assertThat(phone.post("/api/sitting/view2/pulse", Map.of("cameraOn", true))
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("ON");
        assertThat(desk.me().path("secondView").path("online").asBoolean()).isTrue();
    }

    @Test
    void a_candidates_token_too() {
        Browser computer = TestCertificate.browser(node);

        var entered = computer.post(
                "/api/sitting/login",
                new Desk(computer).credentials(exam.passcodes().formal(), candidate.idNumber()));

        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.raw().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("YKSIT=").contains("; Secure"));
    }
}

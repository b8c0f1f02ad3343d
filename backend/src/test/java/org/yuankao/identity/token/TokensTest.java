package org.yuankao.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseCookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.PhonePrincipal;
import org.yuankao.shared.Ids;
import org.yuankao.shared.seal.TestKeys;

class TokensTest {

    private static final IdentityProperties PROPERTIES =
            new IdentityProperties(null, null, 5, Duration.ofMinutes(1), Duration.ofHours(18));

    @TempDir
    Path folder;

    private Jwts jwts;
    private CandidateTokens candidates;
    private PhoneTokens phones;
    private final UUID sitting = Ids.next();

    @BeforeEach
    void tokens() throws Exception {
        jwts = new Jwts(TestKeys.in(folder));
        candidates = new CandidateTokens(jwts, new TokenCookies(), PROPERTIES);
        phones = new PhoneTokens(jwts, new TokenCookies(), PROPERTIES);
    }

    @Test
    void a_candidates_token_says_sitting_epoch_and_device() {
        ResponseCookie cookie = candidates.issue(sitting, 3, "device");

        assertThat(candidates.read(with("YKSIT", cookie.getValue())))
                .hasValueSatisfying(holder ->
                        assertThat(holder.getPrincipal()).isEqualTo(new CandidatePrincipal(sitting, 3, "device")));
        assertThat(cookie.toString()).contains("HttpOnly", "SameSite=Strict", "Path=/;");
    }

    @Test
    void a_phones_token_is_no_candidates_and_the_other_way_round() {
        String phone = phones.issue(sitting, sitting).getValue();
        String candidate = candidates.issue(sitting, 1, "device").getValue();

        assertThat(candidates.read(with("YKSIT", phone))).isEmpty();
        assertThat(phones.read(with("YKVIEW2", candidate))).isEmpty();
        assertThat(phones.read(with("YKVIEW2", phone)))
                .hasValueSatisfying(
                        holder -> assertThat(holder.getPrincipal()).isEqualTo(new PhonePrincipal(sitting, sitting)));
    }

    @Test
    void a_token_of_another_installation_is_worth_nothing() throws Exception {
        Jwts other = new Jwts(TestKeys.in(folder.resolve("other")));
        String foreign = other.sign("candidate", Map.of("sitting", sitting.toString()), Duration.ofHours(1));

        assertThat(jwts.verify("candidate", foreign)).isEmpty();
        assertThat(other.verify("candidate", foreign)).isPresent();
    }

    @Test
    void a_changed_letter_and_a_passed_hour_are_noticed() {
        String good = jwts.sign("invitation", Map.of("a", "b"), Duration.ofMinutes(1));
        String late = jwts.sign("invitation", Map.of("a", "b"), Duration.ofSeconds(-1));
        int middle = good.indexOf('.') + 5;
        String changed =
                good.substring(0, middle) + (good.charAt(middle) == 'A' ? 'B' : 'A') + good.substring(middle + 1);

        assertThat(jwts.verify("invitation", good)).contains(Map.of("a", "b"));
        assertThat(jwts.verify("invitation", late)).isEmpty();
        assertThat(jwts.verify("invitation", changed)).isEmpty();
        assertThat(jwts.verify("invitation", "")).isEmpty();
        assertThat(jwts.verify("invitation", "eyJhbGciOiJub25lIn0.e30.")).isEmpty();
    }

    @Test
    void a_nonce_is_ours_and_no_other_token_is_a_nonce() {
        SignedChallenges challenges = new SignedChallenges(jwts);

        assertThat(challenges.check(challenges.issue())).isTrue();
        assertThat(challenges.check(jwts.sign("candidate", Map.of(), Duration.ofHours(1))))
                .isFalse();
        assertThat(challenges.check("nonsense")).isFalse();
    }

    private static MockHttpServletRequest with(String name, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("other", "x"), new Cookie(name, value));
        return request;
    }
}

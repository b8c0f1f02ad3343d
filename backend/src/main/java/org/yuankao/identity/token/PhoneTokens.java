package org.yuankao.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.PhonePrincipal;
import org.yuankao.identity.PhoneToken;
import org.yuankao.identity.SignedTokens;

@Component
class PhoneTokens implements PhoneToken, TokenReader {

    static final String COOKIE = "YKVIEW2";
    private static final String PURPOSE = "phone";

    private final SignedTokens tokens;
    private final TokenCookies cookies;
    private final Duration validity;

    PhoneTokens(SignedTokens tokens, TokenCookies cookies, IdentityProperties properties) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.validity = properties.tokenValidity();
    }

    @Override
    public ResponseCookie issue(UUID sittingId, UUID joinId) {
        Map<String, String> claims = Map.of("sitting", sittingId.toString(), "join", joinId.toString());
        return cookies.of(COOKIE, tokens.sign(PURPOSE, claims, validity), validity);
    }

    @Override
    public ResponseCookie cleared() {
        return cookies.of(COOKIE, "", Duration.ZERO);
    }

    @Override
    public Optional<TokenHolder> read(HttpServletRequest request) {
        return TokenCookies.read(request, COOKIE)
                .flatMap(token -> tokens.verify(PURPOSE, token))
                .map(claims ->
                        new PhonePrincipal(UUID.fromString(claims.get("sitting")), UUID.fromString(claims.get("join"))))
                .map(principal -> new TokenHolder(principal, "ROLE_PHONE"));
    }
}

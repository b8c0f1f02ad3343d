package org.yuankao.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.identity.CandidateToken;
import org.yuankao.identity.IdentityProperties;
import org.yuankao.identity.SignedTokens;

@Component
class CandidateTokens implements CandidateToken, TokenReader {

    static final String COOKIE = "YKSIT";
    private static final String PURPOSE = "candidate";

    private final SignedTokens tokens;
    private final TokenCookies cookies;
    private final Duration validity;

    CandidateTokens(SignedTokens tokens, TokenCookies cookies, IdentityProperties properties) {
        this.tokens = tokens;
        this.cookies = cookies;
        this.validity = properties.tokenValidity();
    }

    @Override
    public ResponseCookie issue(UUID sittingId, int epoch, String deviceId) {
        Map<String, String> claims =
                Map.of("sitting", sittingId.toString(), "epoch", Integer.toString(epoch), "device", deviceId);
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
                .map(claims -> new CandidatePrincipal(
                        UUID.fromString(claims.get("sitting")),
                        Integer.parseInt(claims.get("epoch")),
                        claims.getOrDefault("device", "")))
                .map(principal -> new TokenHolder(principal, "ROLE_CANDIDATE"));
    }
}

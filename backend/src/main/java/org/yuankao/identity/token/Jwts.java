package org.yuankao.identity.token;

import com.google.crypto.tink.jwt.JwtInvalidException;
import com.google.crypto.tink.jwt.JwtMac;
import com.google.crypto.tink.jwt.JwtValidator;
import com.google.crypto.tink.jwt.RawJwt;
import com.google.crypto.tink.jwt.VerifiedJwt;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuankao.identity.SignedTokens;
import org.yuankao.shared.seal.Keys;
import org.yuankao.shared.seal.Purpose;

/** HS256 with the installation's token key; the audience holds the purpose. */
@Component
class Jwts implements SignedTokens {

    private final JwtMac mac;

    Jwts(Keys keys) {
        mac = keys.primitive(Purpose.TOKENS, JwtMac.class);
    }

    @Override
    public String sign(String purpose, Map<String, String> claims, Duration validity) {
        try {
            RawJwt.Builder jwt = RawJwt.newBuilder()
                    .addAudience(purpose)
                    .setExpiration(Instant.now().plus(validity));
            for (Map.Entry<String, String> claim : claims.entrySet()) {
                jwt.addStringClaim(claim.getKey(), claim.getValue());
            }
            return mac.computeMacAndEncode(jwt.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not sign", e);
        }
    }

    @Override
    public Optional<Map<String, String>> verify(String purpose, String token) {
        JwtValidator validator =
                JwtValidator.newBuilder().expectAudience(purpose).build();
        try {
            return Optional.of(claims(mac.verifyMacAndDecode(token, validator)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> claims(VerifiedJwt jwt) throws JwtInvalidException {
        Map<String, String> claims = new LinkedHashMap<>();
        for (String name : jwt.customClaimNames()) {
            claims.put(name, jwt.getStringClaim(name));
        }
        return claims;
    }
}

package org.yuankao.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Short-lived signed statements for addresses and polls (an invitation to the second view, a pending takeover), so that
 * nothing has to be stored for them. Signed, not secret: put nothing personal in.
 */
public interface SignedTokens {

    /** A token for one purpose; one made for another purpose never verifies. */
    String sign(String purpose, Map<String, String> claims, Duration validity);

    /** The claims; empty when forged, expired, malformed or made for another purpose. */
    Optional<Map<String, String>> verify(String purpose, String token);
}

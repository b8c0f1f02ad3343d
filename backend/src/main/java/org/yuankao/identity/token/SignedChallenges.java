package org.yuankao.identity.token;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuankao.identity.Challenges;
import org.yuankao.identity.SignedTokens;
import org.yuankao.shared.Ids;

@Component
class SignedChallenges implements Challenges {

    private static final String PURPOSE = "challenge";
    private static final Duration VALIDITY = Duration.ofMinutes(5);

    private final SignedTokens tokens;

    SignedChallenges(SignedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String issue() {
        return tokens.sign(PURPOSE, Map.of("n", Ids.next().toString()), VALIDITY);
    }

    @Override
    public boolean check(String nonce) {
        return tokens.verify(PURPOSE, nonce).isPresent();
    }
}

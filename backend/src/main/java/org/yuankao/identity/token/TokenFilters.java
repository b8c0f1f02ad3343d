package org.yuankao.identity.token;

import org.springframework.stereotype.Component;

/** Makes the filter for the security chain. */
@Component
public class TokenFilters {

    private final CandidateTokens candidates;
    private final PhoneTokens phones;

    TokenFilters(CandidateTokens candidates, PhoneTokens phones) {
        this.candidates = candidates;
        this.phones = phones;
    }

    public TokenFilter filter() {
        return new TokenFilter(candidates, phones);
    }
}

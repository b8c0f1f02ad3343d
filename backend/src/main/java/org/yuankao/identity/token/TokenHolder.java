package org.yuankao.identity.token;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody whose token was verified. */
class TokenHolder extends AbstractAuthenticationToken {

    private final transient AuthenticatedPrincipal principal;

    TokenHolder(AuthenticatedPrincipal principal, String authority) {
        super(List.of(new SimpleGrantedAuthority(authority)));
        this.principal = principal;
        setAuthenticated(true);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public AuthenticatedPrincipal getPrincipal() {
        return principal;
    }
}

package org.yuankao.identity.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.yuankao.identity.IdentityProperties;

/**
 * The vision workers' one credential. It is a machine's long random secret that comes with every request, so it is
 * compared in constant time and not hashed slowly. Not a bean of type AuthenticationManager: it speaks for workers only.
 */
@Component
class Workers {

    static final String ROLE = "WORKER";
    private static final String USERNAME = "vision-worker";

    private final @Nullable String password;

    Workers(IdentityProperties properties) {
        password = properties.workerPassword();
    }

    AuthenticationManager manager() {
        return this::authenticate;
    }

    private Authentication authenticate(Authentication offered) {
        String secret = String.valueOf(offered.getCredentials());
        boolean right = password != null
                && !password.isBlank()
                && MessageDigest.isEqual(secret.getBytes(UTF_8), password.getBytes(UTF_8));
        if (!right || !USERNAME.equals(offered.getName())) {
            throw new BadCredentialsException("Not a worker");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new WorkerPrincipal(USERNAME), null, List.of(new SimpleGrantedAuthority("ROLE_" + ROLE)));
    }
}

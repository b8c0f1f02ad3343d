package org.yuankao.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.identity.account.Credentials;

/**
 * Opens and closes the session of a request by the parts the security chain uses itself, so that a session id known
 * before the login is worth nothing after it.
 */
@Component
class SessionOpening {

    /** All an account may do before its password is changed. */
    static final String MUST_CHANGE = "MUST_CHANGE_PASSWORD";

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy strategy;

    SessionOpening(SecurityContextRepository contexts, SessionAuthenticationStrategy strategy) {
        this.contexts = contexts;
        this.strategy = strategy;
    }

    Staff open(Credentials.Proven proven, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(
                proven.principal(), null, authorities(proven.principal(), proven.mustChangePassword()));
        strategy.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return Staff.of(proven.principal(), proven.mustChangePassword());
    }

    void close(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Collection<GrantedAuthority> authorities(StaffPrincipal principal, boolean mustChange) {
        return mustChange
                ? List.of(new SimpleGrantedAuthority(MUST_CHANGE))
                : principal.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }
}

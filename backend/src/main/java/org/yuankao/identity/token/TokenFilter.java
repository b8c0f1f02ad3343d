package org.yuankao.identity.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who holds a good token: the phone's under {@code /api/sitting/view2} and for the second view's frames, the
 * candidate's elsewhere. Not a bean, so that only the security chain runs it.
 */
public final class TokenFilter extends OncePerRequestFilter {

    private final TokenReader candidates;
    private final TokenReader phones;

    TokenFilter(TokenReader candidates, TokenReader phones) {
        this.candidates = candidates;
        this.phones = phones;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        (phones(request.getRequestURI()) ? phones : candidates).read(request).ifPresent(holder -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(holder);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private static boolean phones(String path) {
        return path.startsWith("/api/sitting/view2/") || path.equals("/ingest/frames/second");
    }

    /** Asynchronous answers are written by another thread, which needs to know who asked as well. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}

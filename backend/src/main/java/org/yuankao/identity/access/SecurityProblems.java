package org.yuankao.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Problem;
import org.yuankao.shared.problem.ProblemDocuments;

/** Refusals of the security filters, in the one form that all errors have. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemDocuments documents;

    SecurityProblems(ProblemDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        documents.write(Problem.of("identity.session.none"), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        documents.write(Problem.of(code(e)), request, response);
    }

    private static String code(AccessDeniedException e) {
        if (e instanceof CsrfException) {
            return "identity.csrf.missing";
        }
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean mustChange = who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> authority.getAuthority().equals("MUST_CHANGE_PASSWORD"));
        return mustChange ? "identity.password.must-change" : "identity.access.denied";
    }
}

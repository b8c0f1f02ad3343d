package org.yuankao.shared.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yuankao.shared.Problem;
import org.yuankao.shared.problem.ProblemDocuments;

/**
 * Nobody makes a node hold more than a bounded body, signed in or not. What says its length is refused unread; what
 * comes in chunks is counted while it is read. Files have bounds of their own ({@code spring.servlet.multipart}). After
 * the security filters, so that a refusal has their headers; they read no body.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 10)
class BodyBound extends OncePerRequestFilter {

    private final long most;
    private final ProblemDocuments documents;

    BodyBound(BodyProperties properties, ProblemDocuments documents) {
        this.most = properties.largest().toBytes();
        this.documents = documents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            documents.write(tooLarge(), request, response);
        } else {
            chain.doFilter(new CountedRequest(request, most), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getRequestURI().startsWith("/api/")
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    static Problem tooLarge() {
        return Problem.of("shared.request.too-large");
    }
}

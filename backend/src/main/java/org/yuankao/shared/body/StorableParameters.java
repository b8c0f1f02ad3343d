package org.yuankao.shared.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yuankao.shared.Problem;
import org.yuankao.shared.problem.ProblemDocuments;

/** The same as {@link StorableText} for what stands in the address; the path is refused by the firewall already. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 9)
class StorableParameters extends OncePerRequestFilter {

    private static final String NUL = "%00";

    private final ProblemDocuments documents;

    StorableParameters(ProblemDocuments documents) {
        this.documents = documents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains(NUL)) {
            documents.write(Problem.of("shared.text.not-storable"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}

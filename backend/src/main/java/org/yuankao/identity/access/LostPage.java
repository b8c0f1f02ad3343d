package org.yuankao.identity.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** An address that is no page: a person who mistyped it gets a page that says so, a program the refusal. */
@Component
class LostPage implements AuthenticationEntryPoint {

    private final SecurityProblems problems;

    LostPage(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean person = HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
        if (person) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/index.html").forward(request, response);
        } else {
            problems.commence(request, response, e);
        }
    }
}

package org.yuankao.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Double submit: the cookie {@code XSRF-TOKEN}, which only our own pages can read, comes back as header {@code
 * X-XSRF-TOKEN}. The token stands in no page, so there is nothing that would have to be masked against BREACH, and the
 * header holds the cookie's value as it is.
 */
@Component
class CrossSiteGuard implements Customizer<CsrfConfigurer<HttpSecurity>> {

    private final CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();

    CrossSiteGuard() {
        cookie.setCookieCustomizer(made -> made.sameSite("Strict").path("/"));
    }

    @Override
    public void customize(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(new HeaderOnly());
    }

    /** A form parameter is not taken: only a script of ours can set the header. */
    private static final class HeaderOnly extends CsrfTokenRequestAttributeHandler {

        @Override
        public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            return request.getHeader(token.getHeaderName());
        }
    }
}

package org.yuankao.identity.access;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * Pages load only what comes with them, are framed by nobody, and alone may use camera, microphone and screen capture.
 * HSTS goes out on encrypted connections only, nothing of the API is cached (both are the framework's defaults).
 */
@Component
class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    /** Ant Design writes style elements, hence the inline styles; pictures of the camera are blobs. */
    static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob: mediastream:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    static final String DEVICES = "camera=(self), microphone=(self), display-capture=(self), fullscreen=(self),"
            + " screen-wake-lock=(self), geolocation=(), payment=(), usb=()";

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}

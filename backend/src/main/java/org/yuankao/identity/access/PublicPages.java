package org.yuankao.identity.access;

/** What everybody may load: the pages, what they are built of, and whether the node lives. */
final class PublicPages {

    static final String[] ADDRESSES = {
        "/",
        "/index.html",
        "/favicon.ico",
        "/favicon.svg",
        "/assets/**",
        "/fonts/**",
        "/exam/**",
        "/proctor/**",
        "/admin/**",
        "/support/**",
        "/point/**",
        "/view2/**",
        "/error",
        "/actuator/health/**",
    };

    private PublicPages() {}
}

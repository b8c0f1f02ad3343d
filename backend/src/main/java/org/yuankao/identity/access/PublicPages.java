package org.yuankao.identity.access;

/** What everybody may load: the pages and what they are built of, and whether the node lives. */
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
    };

    /** On every node, whatever its roles. */
    static final String[] EVERYWHERE = {"/error", "/actuator/health/**"};

    /** What staff's pages call before anybody signs in. */
    static final String[] BEFORE_LOGIN = {"/api/identity/csrf", "/api/identity/login", "/api/shared/info"};

    /** What a candidate's page and phone call before they hold a token. */
    static final String[] BEFORE_ENTRY = {
        "/api/sitting/challenge", "/api/sitting/login", "/api/sitting/takeover/*", "/api/sitting/view2/join",
    };

    private PublicPages() {}
}

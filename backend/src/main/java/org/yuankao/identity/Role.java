package org.yuankao.identity;

/** The roles of staff; in {@code @PreAuthorize} each is {@code hasRole('<name>')}. */
public enum Role {
    ADMIN,
    CHIEF_PROCTOR,
    PROCTOR,
    SUPPORT,
    /** A registration point. */
    POINT,
    MARKER,
    AUDITOR
}

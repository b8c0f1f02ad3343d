package org.yuankao.sitting;

/** Who has the photo at the moment. */
public enum IdentityPhase {
    MACHINE,
    PERSON,
    DECIDED
}

package org.yuankao.sitting;

/** What was decided about a photo. */
public enum IdentityOutcome {
    PASSED,
    AGAIN,
    REJECTED
}

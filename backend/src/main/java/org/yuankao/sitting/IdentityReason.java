package org.yuankao.sitting;

/** Why a person decides about a photo. */
public enum IdentityReason {
    DOUBTFUL,
    TRIES_EXHAUSTED,
    CONSENT_REFUSED,
    BASIC_TIER,
    OVERDUE,
    NO_REGISTERED_PHOTO,
    UNUSABLE
}

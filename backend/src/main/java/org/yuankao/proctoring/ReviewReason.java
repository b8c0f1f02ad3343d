package org.yuankao.proctoring;

/** Why a person decides (C4). */
public enum ReviewReason {
    DOUBTFUL,
    TRIES_EXHAUSTED,
    CONSENT_REFUSED,
    BASIC_TIER,
    OVERDUE,
    NO_REGISTERED_PHOTO,
    UNUSABLE
}

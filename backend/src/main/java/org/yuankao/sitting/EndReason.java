package org.yuankao.sitting;

/** Why a sitting ended without handing in. */
public enum EndReason {
    DECLINED,
    IDENTITY_REJECTED,
    SESSION_CLOSED,
    ENDED_BY_PROCTOR
}

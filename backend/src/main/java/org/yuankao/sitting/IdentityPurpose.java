package org.yuankao.sitting;

/** Why a photo was taken: to enter, or because another device took the sitting over. */
public enum IdentityPurpose {
    ENTRY,
    TAKEOVER
}

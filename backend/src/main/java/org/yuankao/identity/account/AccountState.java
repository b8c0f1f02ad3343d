package org.yuankao.identity.account;

enum AccountState {
    ACTIVE,
    DISABLED
}

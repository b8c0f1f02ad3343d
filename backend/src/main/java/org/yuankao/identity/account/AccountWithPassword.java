package org.yuankao.identity.account;

/** A new account; its password is shown this once. */
record AccountWithPassword(Account account, String password) {}

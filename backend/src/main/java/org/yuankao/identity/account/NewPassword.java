package org.yuankao.identity.account;

/** A password that a machine made; shown this once. */
record NewPassword(String password) {}

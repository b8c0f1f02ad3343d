package org.yuankao.sitting.secondview;

import java.time.Instant;

/** @param url what the QR code shows; the token is its fragment, so it never reaches a log */
record Invitation(String url, String token, Instant expiresAt) {}

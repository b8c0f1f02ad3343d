package org.yuankao.sitting.secondview;

import java.time.Instant;

/** @param sittingLabel masked name and ticket number, enough to see that it is the right phone */
record JoinedView(String sittingLabel, String sessionName, Instant startsAt, Instant serverNow) {}

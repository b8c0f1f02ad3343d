package org.yuankao.sitting.secondview;

import java.time.Instant;

/** The reply to a phone's pulse. */
record PhoneBeat(Instant serverNow, PhoneState state) {

    enum PhoneState {
        ON,
        ENDED
    }
}

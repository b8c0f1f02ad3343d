package org.yuankao.sitting.takeover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param deviceKey of the device that wants the sitting
 * @param askedEpoch of the device that was asked
 * @param grantedEpoch the epoch the new device got
 */
record Takeover(
        UUID id,
        UUID sittingId,
        byte[] tokenHash,
        String deviceKey,
        int askedEpoch,
        State state,
        @Nullable Integer grantedEpoch,
        boolean expired) {

    enum State {
        PENDING,
        AGREED,
        REFUSED,
        GRANTED
    }
}

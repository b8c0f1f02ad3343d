package org.yuankao.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who takes frames has to know of a sitting.
 *
 * @param epoch of the device that holds it
 * @param joinId of the phone that is its second view, none before one has joined
 */
public record FilmedSitting(
        UUID sittingId,
        UUID sessionId,
        @Nullable UUID roomId,
        SittingState state,
        int epoch,
        @Nullable UUID joinId) {

    /** Waits or answers: from now on what its cameras show may become an incident. */
    public boolean watched() {
        return state == SittingState.ADMITTED;
    }

    /** Its cameras have something to send: from the login to the end. */
    public boolean open() {
        return state == SittingState.ENTERED || state == SittingState.ADMITTED;
    }
}

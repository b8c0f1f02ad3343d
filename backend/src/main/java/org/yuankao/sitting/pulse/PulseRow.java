package org.yuankao.sitting.pulse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one statement tells about a sitting.
 *
 * @param running entered or admitted, and not over
 */
record PulseRow(
        int epoch,
        boolean running,
        UUID sessionId,
        boolean freshPhotoNeeded,
        Instant now,
        long stepRevision,
        @Nullable Instant opensAt,
        @Nullable Instant deadline,
        boolean secondViewOnline,
        int lateAnswers,
        @Nullable TakeoverAsked takeover) {}

package org.yuankao.sitting.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.message.Message;
import org.yuankao.sitting.pulse.TakeoverAsked;

/**
 * What one statement of saving came to; it exists only when the guard held.
 *
 * @param full the sitting stores as many changes as it may: nothing was added, what it had is found all the same
 */
record SaveOutcome(
        List<SavedChange> saved,
        Instant serverNow,
        Instant deadline,
        boolean full,
        @Nullable TakeoverAsked takeover,
        List<Message> messages) {}

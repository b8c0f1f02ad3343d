package org.yuankao.sitting.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one statement of saving came to; it exists only when the guard held. */
record SaveOutcome(
        List<SavedChange> saved,
        Instant serverNow,
        Instant deadline,
        @Nullable UUID takeoverAsked) {}

package org.yuankao.proctoring.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.IdentityOutcome;

/** A review with what came before it in the same sitting, oldest first. */
record ReviewDetail(@JsonUnwrapped Review review, boolean registeredPhoto, List<Earlier> earlier) {

    record Earlier(
            Instant takenAt,
            @Nullable IdentityOutcome outcome,
            @Nullable Double score) {}
}

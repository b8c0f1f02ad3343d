package org.yuankao.proctoring.secondview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yuankao.proctoring.SecondViewDecided.Outcome;

/**
 * What became of one of the tasks of a decision.
 *
 * @param outcome that stands now, whoever has decided it
 * @param decidedBy who was faster
 */
@Schema(name = "SecondViewDecided")
record Decided(
        String taskId,
        State state,
        @Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    enum State {
        DONE,
        /** Somebody else was faster; his outcome stands. */
        DECIDED_BEFORE,
        /** Nobody has to decide any more: the exam has begun, or the sitting is over. */
        CLOSED,
        /** No such task in one's own rooms. */
        UNKNOWN,
        /** It could not be done just now and stands as it was; trying again is right. */
        FAILED
    }

    static Decided as(String taskId, State state) {
        return new Decided(taskId, state, null, null, null);
    }
}

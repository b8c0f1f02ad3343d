package org.yuankao.sitting.takeover;

import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.holding.LetIn;

/** @param letIn only when granted */
public record TakeoverAnswer(State state, @Nullable LetIn letIn) {

    static final TakeoverAnswer PENDING = new TakeoverAnswer(State.PENDING, null);
    static final TakeoverAnswer REFUSED = new TakeoverAnswer(State.REFUSED, null);
    static final TakeoverAnswer EXPIRED = new TakeoverAnswer(State.EXPIRED, null);

    static TakeoverAnswer granted(LetIn letIn) {
        return new TakeoverAnswer(State.GRANTED, letIn);
    }

    public enum State {
        PENDING,
        GRANTED,
        REFUSED,
        EXPIRED
    }
}

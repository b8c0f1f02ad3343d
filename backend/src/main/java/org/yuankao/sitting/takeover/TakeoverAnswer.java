package org.yuankao.sitting.takeover;

import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.holding.LetIn;

/** @param letIn only when granted */
public record TakeoverAnswer(TakeoverState state, @Nullable LetIn letIn) {

    static final TakeoverAnswer PENDING = new TakeoverAnswer(TakeoverState.PENDING, null);
    static final TakeoverAnswer REFUSED = new TakeoverAnswer(TakeoverState.REFUSED, null);
    static final TakeoverAnswer EXPIRED = new TakeoverAnswer(TakeoverState.EXPIRED, null);

    static TakeoverAnswer granted(LetIn letIn) {
        return new TakeoverAnswer(TakeoverState.GRANTED, letIn);
    }

    public enum TakeoverState {
        PENDING,
        GRANTED,
        REFUSED,
        EXPIRED
    }
}

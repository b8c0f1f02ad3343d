package org.yuankao.sitting.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.takeover.TakeoverRequest;

/** The reply to a login; {@code takeover} and {@code silentAfterSeconds} only with TAKEOVER_PENDING. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoginAnswer(
        LoginOutcome outcome,
        @Nullable TakeoverRequest takeover,
        @Nullable Long silentAfterSeconds) {

    enum LoginOutcome {
        ENTERED,
        TAKEOVER_PENDING
    }

    static LoginAnswer of(Knock knock) {
        return knock.letIn() != null
                ? new LoginAnswer(LoginOutcome.ENTERED, null, null)
                : new LoginAnswer(
                        LoginOutcome.TAKEOVER_PENDING,
                        knock.takeover(),
                        knock.silentAfter().toSeconds());
    }
}

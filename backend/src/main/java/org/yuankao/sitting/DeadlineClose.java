package org.yuankao.sitting;

import java.util.UUID;

/** Hands in what nobody handed in. Safe to run on several nodes at once; call again until it returns 0. */
public interface DeadlineClose {

    /**
     * Closes admitted sittings whose deadline has passed: a receipt of kind DEADLINE for those who answered, ABSENT for
     * those who never opened the paper.
     *
     * @return how many were closed, at most {@code limit}
     */
    int closeOverdue(int limit);

    /**
     * The same for one session, and beyond it everybody who was not admitted when the session ended: ABSENT who never
     * entered, ENDED who entered.
     */
    int closeOverdue(UUID sessionId, int limit);
}

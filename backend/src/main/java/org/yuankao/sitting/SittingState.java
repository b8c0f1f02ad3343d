package org.yuankao.sitting;

/** Where a sitting stands as a fact; which step its token is at is {@link Steps}' matter. */
public enum SittingState {
    EXPECTED,
    ENTERED,
    /** The pledge was declined; a new login makes it {@link #ENTERED} again until the late limit (C3). */
    DECLINED,
    ADMITTED,
    HANDED_IN,
    /** Never came, or came and never opened the paper. */
    ABSENT,
    ENDED
}

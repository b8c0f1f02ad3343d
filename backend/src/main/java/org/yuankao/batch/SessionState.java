package org.yuankao.batch;

/** Where a session stands; it only ever moves forward, and a skipped state is allowed (a node that was down). */
public enum SessionState {
    PLANNED,
    ENTRY,
    RUNNING,
    ENDED,
    CLOSED
}

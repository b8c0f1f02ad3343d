package org.yuankao.batch;

/** The moments of a session in their order; PREPARE and SETTLE follow from ENTRY and END by the rules of the batch. */
public enum SessionEdge {
    PREPARE,
    ENTRY,
    START,
    END,
    SETTLE
}

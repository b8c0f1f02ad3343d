package org.yuankao.batch;

/** A batch is drafted, published, run by the engine and closed, in this order. */
public enum BatchState {
    DRAFT,
    PUBLISHED,
    RUNNING,
    CLOSED
}

package org.yuankao.batch;

/** A mock exam is like a formal session, but nothing depends on its result (T5, T6). */
public enum SessionKind {
    MOCK,
    FORMAL
}

package org.yuankao.batch;

/** The windows that a batch has once each (T2, T3, N12); support shifts are apart because there are several. */
public enum WindowKind {
    TICKETS,
    DEVICE_CHECK,
    RETENTION
}

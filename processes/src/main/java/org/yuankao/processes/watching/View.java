package org.yuankao.processes.watching;

/** Which camera a frame comes from. */
public enum View {
    /** The computer's webcam. */
    FIRST,
    /** The phone, from the side. */
    SECOND
}

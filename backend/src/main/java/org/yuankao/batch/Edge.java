package org.yuankao.batch;

/** Which end of a window is meant. */
public enum Edge {
    OPEN,
    CLOSE
}

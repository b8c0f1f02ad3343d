package org.yuankao.proctoring.evidence;

/** Which moment of an episode a picture shows. */
public enum Moment {
    BEFORE,
    AT,
    AFTER,
    /** Taken by a proctor. */
    SCREENSHOT
}

package org.yuankao.processes;

/** Topics of external tasks. */
public final class Topics {

    /** Compare the photo just taken with the registered photo. */
    public static final String VISION_IDENTITY = "vision.identity";

    private Topics() {}
}

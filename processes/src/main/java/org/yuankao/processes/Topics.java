package org.yuankao.processes;

/** Topics of external tasks. */
public final class Topics {

    /** Compare the photo just taken with the registered photo. */
    public static final String VISION_IDENTITY = "vision.identity";

    /** Look at the newest picture of the second view; the task's business key is the sitting. */
    public static final String VISION_SECOND_VIEW = "vision.second-view";

    private Topics() {}
}

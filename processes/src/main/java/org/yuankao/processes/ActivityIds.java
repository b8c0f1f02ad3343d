package org.yuankao.processes;

/** Elements that code has to find in a running instance; all others are known to their model alone. */
public final class ActivityIds {

    /** Timer of {@link ProcessKeys#EXAM_SESSION}: the session's end. */
    public static final String EXAM_ENDS = "event_examEnds";

    /** Timer of {@link ProcessKeys#EXAM_SESSION}: late uploads are no longer waited for. */
    public static final String UPLOADS_SETTLED = "event_uploadsSettled";

    private ActivityIds() {}
}

package org.yuankao.processes.watching;

/** Headers of a frame, all as UTF-8 text. */
public final class FrameHeaders {

    /** A {@link View}. */
    public static final String VIEW = "view";

    /**
     * When the ingest node took the frame, ISO-8601; grows strictly per sitting and view, so that it names the frame.
     */
    public static final String AT = "at";

    /** {@code true} for a stored snapshot that is analysed after a gap, missing otherwise. */
    public static final String LATE = "late";

    private FrameHeaders() {}
}

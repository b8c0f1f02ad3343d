package org.yuankao.processes.watching;

/** Topics of the watching pipeline; the key is the sitting's id where nothing else is said. */
public final class WatchTopics {

    /** One JPEG per record with {@link FrameHeaders}; kept for minutes. */
    public static final String FRAMES = "yuankao.frames.v1";

    /** {@link Detection} as JSON, one for each frame that was read; kept for a day. */
    public static final String DETECTIONS = "yuankao.detections.v1";

    /** {@link Episode} as JSON; kept for 30 days. */
    public static final String EPISODES = "yuankao.episodes.v1";

    /** {@link WatchedSitting} as JSON: who is expected; compacted. */
    public static final String SITTINGS = "yuankao.sittings.v1";

    /** {@link WatchRules} as JSON, key = session id; compacted. */
    public static final String RULES = "yuankao.rules.v1";

    /** {@link Heartbeat} as JSON, key = node; compacted. */
    public static final String HEARTBEATS = "yuankao.heartbeats.v1";

    /** Suffix of the topic that takes what could not be read. */
    public static final String DEAD_LETTER = ".dlt";

    private WatchTopics() {}
}

package org.yuankao.vision.episode;

/** What one frame says about one condition. */
enum Showing {
    SHOWN,
    NOT_SHOWN,
    /** The frame cannot tell, and so neither breaks nor feeds what lasts. */
    UNKNOWN;

    static Showing when(boolean shown) {
        return shown ? SHOWN : NOT_SHOWN;
    }
}

package org.yuankao.vision.identity;

import org.jspecify.annotations.Nullable;

/** Compares the picture that a candidate has just taken with the registered photo. Safe for any number of threads. */
public interface IdentityCheck {
    /**
     * @param taken encoded picture as it came, possibly broken
     * @param registered encoded photo as it came, possibly broken; null when there is none
     * @throws org.yuankao.vision.detect.FaceReadingException when this worker's own model fails
     */
    Measurement compare(byte[] taken, byte @Nullable [] registered);
}

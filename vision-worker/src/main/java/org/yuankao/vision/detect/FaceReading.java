package org.yuankao.vision.detect;

import org.jspecify.annotations.Nullable;

/**
 * What a picture shows.
 *
 * @param faces how many faces count, see {@link FaceReader}
 * @param quality of the largest face; null when there is none or the reader cannot tell
 * @param embedding of the largest face; null when there is none or the reader has no model for it
 */
public record FaceReading(
        int faces, @Nullable FaceQuality quality, @Nullable Embedding embedding) {
    static final FaceReading NO_FACE = new FaceReading(0, null, null);
}

package org.yuankao.vision.frame;

import org.jspecify.annotations.Nullable;
import org.yuankao.vision.detect.Embedding;

/** Whose face a sitting's first view should show. */
interface RegisteredFaces {
    /** Nobody's: tier basic. */
    RegisteredFaces NONE = sittingId -> null;

    /**
     * Answers at once: a frame does not wait for a photo.
     *
     * @return null when there is no photo, no consent to look at it, or when it is not known yet
     */
    @Nullable
    Embedding of(String sittingId);
}

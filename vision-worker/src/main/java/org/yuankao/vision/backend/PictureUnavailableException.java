package org.yuankao.vision.backend;

import org.jspecify.annotations.Nullable;

/** The backend did not deliver a picture; trying again later may help. */
public final class PictureUnavailableException extends Exception {
    public PictureUnavailableException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

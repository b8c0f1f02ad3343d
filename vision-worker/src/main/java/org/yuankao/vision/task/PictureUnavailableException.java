package org.yuankao.vision.task;

import org.jspecify.annotations.Nullable;

/** The backend did not deliver a picture; trying again later may help. */
final class PictureUnavailableException extends Exception {
    PictureUnavailableException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

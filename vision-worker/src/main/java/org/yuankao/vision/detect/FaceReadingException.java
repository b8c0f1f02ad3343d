package org.yuankao.vision.detect;

/** A model could not be loaded or run. A fault of this worker, never of the picture. */
public final class FaceReadingException extends RuntimeException {
    private final String sentence;

    FaceReadingException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}

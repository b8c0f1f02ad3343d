package org.yuankao.vision.model;

/** A model is missing or is not the pinned one. */
public final class ModelRefusedException extends Exception {
    private final String sentence;

    ModelRefusedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Names the file, the reason and the mend. */
    public String sentence() {
        return sentence;
    }
}

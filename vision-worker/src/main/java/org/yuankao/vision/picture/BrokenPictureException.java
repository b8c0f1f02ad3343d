package org.yuankao.vision.picture;

/** The bytes are no usable picture. Checked, because whoever reads foreign bytes has to have an answer to it. */
public final class BrokenPictureException extends Exception {
    private final PictureFlaw flaw;

    public BrokenPictureException(PictureFlaw flaw, String sentence) {
        super(sentence);
        this.flaw = flaw;
    }

    public PictureFlaw flaw() {
        return flaw;
    }
}

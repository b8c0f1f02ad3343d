package org.yuankao.vision.picture;

/** Why bytes could not be used as a picture. The names are part of what the proctor's page shows: keep them. */
public enum PictureFlaw {
    /** More bytes than {@link PictureLimits#maxBytes()}. */
    TOO_LARGE,
    /** The header announces more pixels than {@link PictureLimits#maxPixels()}. */
    TOO_MANY_PIXELS,
    /** Neither JPEG nor PNG, or its structure is not that of an honest picture. */
    NOT_A_PICTURE,
    /** A picture that ends early, was damaged on the way or whose end was filled with grey. */
    TRUNCATED
}

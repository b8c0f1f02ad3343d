package org.yuankao.vision.detect;

/** Something that a detector found, in pixels of the picture. */
interface Found {
    Box box();

    /** 0 to 1, how sure the detector is. */
    double score();
}

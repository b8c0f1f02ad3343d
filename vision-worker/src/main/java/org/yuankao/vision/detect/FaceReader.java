package org.yuankao.vision.detect;

import org.yuankao.vision.picture.Picture;

/**
 * Measures the faces of a picture. Faces less than a third as wide as the widest do not count: they are portraits on a
 * wall, not persons beside the candidate.
 */
public interface FaceReader extends AutoCloseable {
    /** @throws FaceReadingException when the model could not run; says nothing about the picture */
    FaceReading read(Picture picture);

    @Override
    void close();
}

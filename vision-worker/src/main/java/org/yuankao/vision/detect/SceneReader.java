package org.yuankao.vision.detect;

import org.yuankao.vision.picture.Picture;

/** Measures a whole frame. Safe for any number of threads. */
@FunctionalInterface
public interface SceneReader {
    /** @throws FaceReadingException when a model could not run; says nothing about the frame */
    Scene read(Picture picture, Asked asked);

    /** What is worth its time: each model costs milliseconds of a processor for every frame of every candidate. */
    enum Asked {
        /** Persons, phones, screens. */
        THINGS,
        /** And the faces. */
        FACES,
        /** And whose the face is, if there is one only. */
        FACES_AND_EMBEDDING
    }
}

package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuankao.vision.MadePictures;

class HaarFaceReaderTest {
    @Test
    void the_cascade_comes_out_of_the_jar_and_sees_no_face_in_circles() {
        try (HaarFaceReader reader = HaarFaceReader.open()) {
            assertThat(LabelledImages.read(reader, MadePictures.jpeg(320, 240)).faces())
                    .isZero();
            assertThat(LabelledImages.read(reader, MadePictures.png(2000, 1)).faces())
                    .isZero();
        }
    }
}

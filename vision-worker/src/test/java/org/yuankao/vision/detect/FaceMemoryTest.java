package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.SharedImages;

class FaceMemoryTest {
    @Test
    void two_thousand_pictures_leave_the_memory_flat() {
        try (OnnxReader reader = LabelledImages.reader()) {
            byte[] face = SharedImages.image("occlusion/dataset_without_mask_1_0_aidai_0007.jpg");
            byte[][] pictures = {face, MadePictures.jpeg(96, 96), MadePictures.jpeg(128, 64), MadePictures.png(64, 200)
            };
            assertThat(LabelledImages.read(reader, face).embedding()).isNotNull();
            read(reader, pictures, 400);
            long before = Pointer.physicalBytes();
            long begun = System.nanoTime();
            read(reader, pictures, 2000);
            long grown = Pointer.physicalBytes() - before;
            System.out.printf(
                    "2,000 pictures in %d ms, resident memory grown by %d KiB%n",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis(), grown >> 10);
            assertThat(grown).isLessThan(32L << 20);
        }
    }

    private static void read(FaceReader reader, byte[][] pictures, int times) {
        for (int i = 0; i < times; i++) {
            LabelledImages.read(reader, pictures[i % pictures.length]);
        }
    }
}

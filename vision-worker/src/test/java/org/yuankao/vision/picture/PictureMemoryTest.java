package org.yuankao.vision.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.MadePictures;

class PictureMemoryTest {
    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(1 << 20, 2_000_000));

    @Test
    void two_thousand_pictures_leave_no_native_memory_behind() throws Exception {
        byte[] whole = MadePictures.jpeg(640, 480);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        decode(whole, half, 200);
        long before = Pointer.physicalBytes();
        decode(whole, half, 1000);
        long grown = Pointer.physicalBytes() - before;
        assertThat(grown).as("2,000 pictures of 0.9 MB each").isLessThan(48L << 20);
    }

    private void decode(byte[] whole, byte[] half, int times) throws BrokenPictureException {
        for (int i = 0; i < times; i++) {
            decoder.decode(whole).close();
            try {
                decoder.decode(half).close();
            } catch (BrokenPictureException e) {
                assertThat(e.flaw()).isEqualTo(PictureFlaw.TRUNCATED);
            }
        }
    }
}

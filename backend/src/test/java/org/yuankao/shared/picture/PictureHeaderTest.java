package org.yuankao.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yuankao.sitting.Pictures;

class PictureHeaderTest {

    @Property(tries = 30)
    void the_size_of_a_real_picture_is_read(
            @ForAll @IntRange(min = 1, max = 900) int width,
            @ForAll @IntRange(min = 1, max = 900) int height,
            @ForAll boolean jpeg) {
        byte[] picture = jpeg ? Pictures.jpeg(width, height) : Pictures.png(width, height);

        assertThat(PictureHeader.read(picture))
                .isEqualTo(new PictureHeader(jpeg ? "image/jpeg" : "image/png", width, height));
    }

    @Property
    void no_bytes_at_all_bring_it_down(@ForAll @Size(max = 200) byte[] bytes) {
        assertThatCode(() -> PictureHeader.read(bytes)).doesNotThrowAnyException();
    }

    @Property
    void a_jpeg_that_was_damaged_brings_it_down_neither(
            @ForAll @IntRange(min = 2, max = 600) int length,
            @ForAll @IntRange(min = 2, max = 599) int position,
            @ForAll byte value) {
        byte[] damaged = Arrays.copyOf(Pictures.jpeg(64, 64), length);
        damaged[Math.min(position, length - 1)] = value;

        assertThatCode(() -> PictureHeader.read(damaged)).doesNotThrowAnyException();
    }
}

package org.yuankao.vision.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yuankao.vision.MadePictures;

class DamagedPictureTest {
    private static final byte[] JPEG = MadePictures.jpeg(96, 64);
    private static final byte[] PNG = MadePictures.png(96, 64);
    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(1 << 20, 1_000_000));

    @Property(tries = 600)
    @Label("bytes changed anywhere give a picture or a reason, never anything else (fault 13)")
    void damage_gives_a_picture_or_a_reason(
            @ForAll boolean png,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1 << 16) Integer> places,
            @ForAll byte value) {
        byte[] bytes = (png ? PNG : JPEG).clone();
        places.forEach(place -> bytes[place % bytes.length] = value);
        try (Picture picture = decoder.decode(bytes)) {
            assertThat((long) picture.width() * picture.height()).isBetween(1L, 1_000_000L);
        } catch (BrokenPictureException e) {
            assertThat(e.flaw()).isNotNull();
        }
    }
}

package org.yuankao.sitting.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuankao.shared.Problem;
import org.yuankao.shared.picture.PictureHeader;
import org.yuankao.sitting.Pictures;

@DisplayName("C4: a registered photo of any size becomes one that the worker reads")
class ShrinkingTest {

    private static final long MOST = 2 << 20;

    private final Shrinking shrinking = new Shrinking();

    @ParameterizedTest
    @CsvSource({
        "4000, 3000, jpeg, 1600, 1200",
        "3000, 4000, jpeg, 1200, 1600",
        "3300, 700, png, 1600, 339",
        "900, 700, png, 900, 700"
    })
    void keeps_its_proportions_and_fits(int width, int height, String format, int newWidth, int newHeight)
            throws IOException {
        Picture small = shrink(Pictures.noise(width, height, format));

        BufferedImage read = read(small);
        assertThat(read.getWidth()).isEqualTo(small.width()).isCloseTo(newWidth, within(1));
        assertThat(read.getHeight()).isEqualTo(small.height()).isCloseTo(newHeight, within(1));
        assertThat(small.bytes().length).isLessThanOrEqualTo((int) MOST);
        assertThat(PictureHeader.read(small.bytes())).isNotNull();
    }

    /** Red stands at the stored left edge; where it has to stand afterwards follows from Exif's own drawings. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void is_upright_however_the_camera_was_held(int orientation, String redAt) throws IOException {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 100; x++) {
                picture.setRGB(x, y, Color.RED.getRGB());
            }
        }
        BufferedImage upright = read(shrink(held(jpeg(picture), orientation)));

        boolean lies = redAt.equals("top") || redAt.equals("bottom");
        assertThat(upright.getWidth()).isEqualTo(lies ? 300 : 400);
        int across = redAt.equals("left") ? 20 : redAt.equals("right") ? upright.getWidth() - 20 : 150;
        int down = redAt.equals("top") ? 20 : redAt.equals("bottom") ? upright.getHeight() - 20 : 150;
        assertThat(new Color(upright.getRGB(across, down)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(upright.getWidth() - 1 - across, upright.getHeight() - 1 - down)).getRed())
                .isLessThan(lies || across != 150 ? 80 : 256);
    }

    @Test
    void bytes_that_only_look_like_a_picture_are_said_to_be_none() {
        byte[] cut = Arrays.copyOf(Pictures.png(2000, 2000), 60);

        assertThatThrownBy(() -> shrink(cut)).isInstanceOf(IOException.class);
    }

    @Test
    void more_than_a_few_at_once_are_told_to_come_again_and_a_place_is_free_after_each() throws IOException {
        byte[] damaged = Arrays.copyOf(Pictures.png(2000, 2000), 60);
        for (int i = 0; i < Shrinking.MOST_AT_ONCE + 1; i++) {
            assertThatThrownBy(() -> shrink(damaged)).isInstanceOf(IOException.class);
        }
        int taken = shrinking.places.drainPermits();
        assertThat(taken).isEqualTo(Shrinking.MOST_AT_ONCE);

        assertThatThrownBy(() -> shrink(Pictures.jpeg(900, 700))).isInstanceOfSatisfying(Problem.class, busy -> {
            assertThat(busy.code()).isEqualTo("sitting.photo.busy");
            assertThat(busy.values()).containsEntry("retryAfterSeconds", 5L);
        });

        shrinking.places.release();
        assertThat(shrink(Pictures.jpeg(900, 700)).width()).isEqualTo(900);
    }

    private Picture shrink(byte[] bytes) throws IOException {
        return shrinking.shrink(bytes, PictureHeader.read(bytes), MOST);
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** With an Exif block of one entry after the start of the file. */
    private static byte[] held(byte[] jpeg, int orientation) {
        byte[] block = HexFormat.of()
                .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001"
                        + "011200030000000100%02x0000".formatted(orientation) + "00000000");
        byte[] with = new byte[jpeg.length + block.length];
        System.arraycopy(jpeg, 0, with, 0, 2);
        System.arraycopy(block, 0, with, 2, block.length);
        System.arraycopy(jpeg, 2, with, 2 + block.length, jpeg.length - 2);
        return with;
    }
}

package org.yuankao.vision.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yuankao.vision.picture.PictureFlaw.NOT_A_PICTURE;
import static org.yuankao.vision.picture.PictureFlaw.TOO_LARGE;
import static org.yuankao.vision.picture.PictureFlaw.TOO_MANY_PIXELS;
import static org.yuankao.vision.picture.PictureFlaw.TRUNCATED;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuankao.vision.MadePictures;

@DisplayName("A foreign picture is decoded within limits or refused with its reason (fault 13)")
class PictureDecoderTest {
    private static final PictureLimits LIMITS = new PictureLimits(2 << 20, 12_000_000);
    private final PictureDecoder decoder = new PictureDecoder(LIMITS);

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void an_honest_picture_is_decoded_in_its_size(String format) throws Exception {
        byte[] bytes = format.equals("png") ? MadePictures.png(321, 123) : MadePictures.jpeg(321, 123);
        try (Picture picture = decoder.decode(bytes)) {
            assertThat(picture.width()).isEqualTo(321);
            assertThat(picture.height()).isEqualTo(123);
            assertThat(picture.reduction()).isEqualTo(1);
        }
    }

    @Test
    void a_large_photo_is_decoded_at_a_part_of_its_size() throws Exception {
        try (Picture picture = decoder.decode(MadePictures.jpeg(4000, 2990))) {
            assertThat(picture.reduction()).isEqualTo(2);
            assertThat(picture.width()).isEqualTo(2000);
        }
    }

    @Test
    void orientation_turns_the_picture_upright() throws Exception {
        byte[] lying = MadePictures.turned(MadePictures.redBesideBlue(64, 32), 6);
        try (Picture picture = decoder.decode(lying);
                UByteIndexer pixel = picture.pixels().createIndexer()) {
            assertThat(picture.width()).isEqualTo(32);
            assertThat(picture.height()).isEqualTo(64);
            assertThat(pixel.get(5, 16, 2)).as("red above").isGreaterThan(200);
            assertThat(pixel.get(60, 16, 0)).as("blue below").isGreaterThan(200);
        }
    }

    @Test
    void more_bytes_than_allowed_are_too_large() {
        assertThat(flaw(new byte[(2 << 20) + 1])).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_decompression_bomb_is_refused_before_it_is_decoded() {
        long before = Pointer.physicalBytes();
        assertThat(flaw(MadePictures.pngBomb(30_000, 30_000))).isEqualTo(TOO_MANY_PIXELS);
        assertThat(flaw(MadePictures.pngBomb(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(TOO_MANY_PIXELS);
        assertThat(flaw(jpegAnnouncing(65_000, 65_000))).isEqualTo(TOO_MANY_PIXELS);
        assertThat(Pointer.physicalBytes() - before).isLessThan(64L << 20);
    }

    @Test
    void a_picture_without_size_is_none() {
        assertThat(flaw(MadePictures.pngBomb(0, 100))).isEqualTo(NOT_A_PICTURE);
        assertThat(flaw(MadePictures.pngBomb(-5, 100))).isEqualTo(NOT_A_PICTURE);
        assertThat(flaw(jpegAnnouncing(0, 100))).isEqualTo(NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "GIF89a.......", "<svg xmlns='http://www.w3.org/2000/svg'/>", "RIFF0000WEBPVP8 "})
    void other_bytes_are_no_picture(String content) {
        assertThat(flaw(content.getBytes(StandardCharsets.US_ASCII))).isEqualTo(NOT_A_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 50, 80, 95, 99})
    void a_picture_that_ends_early_is_truncated(int percent) {
        byte[] jpeg = MadePictures.jpeg(640, 480);
        byte[] png = MadePictures.png(640, 480);
        assertThat(flaw(Arrays.copyOf(jpeg, jpeg.length * percent / 100))).isEqualTo(TRUNCATED);
        assertThat(flaw(Arrays.copyOf(png, png.length * percent / 100))).isEqualTo(TRUNCATED);
    }

    @Test
    void a_truncated_jpeg_with_an_end_put_on_it_is_seen_by_its_grey() {
        byte[] jpeg = MadePictures.jpeg(640, 480);
        byte[] half = Arrays.copyOf(jpeg, jpeg.length / 2);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        assertThat(flaw(half)).isEqualTo(TRUNCATED);
        assertThat(flaw(MadePictures.turned(half, 6))).isEqualTo(TRUNCATED);
    }

    @Test
    void a_png_whose_data_is_damaged_or_missing_is_truncated() {
        byte[] png = MadePictures.png(64, 64);
        png[png.length / 2] ^= 1;
        assertThat(flaw(png)).isEqualTo(TRUNCATED);
        assertThat(flaw(MadePictures.pngBomb(64, 64))).isEqualTo(TRUNCATED);
    }

    @Test
    void an_animation_is_no_picture() {
        byte[] png = MadePictures.png(8, 8);
        byte[] control = MadePictures.chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
        ByteBuffer whole = ByteBuffer.allocate(png.length + control.length);
        whole.put(png, 0, 33).put(control).put(png, 33, png.length - 33);
        assertThat(flaw(whole.array())).isEqualTo(NOT_A_PICTURE);
    }

    @Test
    void a_jpeg_of_thousands_of_scans_is_refused_at_once() {
        ByteBuffer bomb = ByteBuffer.allocate(2_000_000).put(jpegAnnouncing(3000, 3000));
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 1, 1, 0, 0x55};
        while (bomb.remaining() >= scan.length) {
            bomb.put(scan);
        }
        long begun = System.nanoTime();
        assertThat(flaw(bomb.array())).isEqualTo(NOT_A_PICTURE);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    private PictureFlaw flaw(byte[] bytes) {
        return catchThrowableOfType(
                        BrokenPictureException.class,
                        () -> decoder.decode(bytes).close())
                .flaw();
    }

    private static byte[] jpegAnnouncing(int width, int height) {
        ByteBuffer frame = ByteBuffer.allocate(21).putShort((short) 0xFFD8).putShort((short) 0xFFC2);
        frame.putShort((short) 17).put((byte) 8).putShort((short) height).putShort((short) width);
        return frame.put((byte) 3).put(new byte[9]).array();
    }
}

package org.yuankao.vision.secondview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.processes.SecondViewVerdict.DARK;
import static org.yuankao.processes.SecondViewVerdict.GOOD;
import static org.yuankao.processes.SecondViewVerdict.NOT_ABLE;
import static org.yuankao.processes.SecondViewVerdict.NO_PERSON;
import static org.yuankao.processes.SecondViewVerdict.NO_PICTURE;
import static org.yuankao.processes.SecondViewVerdict.NO_SCREEN;
import static org.yuankao.processes.SecondViewVerdict.TOO_CLOSE;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.SecondViewVerdict;
import org.yuankao.processes.watching.Box;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.OpenEyes;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

@DisplayName("What the phone shows is said in the order in which it can be mended (C5)")
class SecondViewCheckTest {
    private static final Box PERSON = new Box(Box.PERSON, 0.1, 0.1, 0.4, 0.8, 0.9);
    private static final Box SCREEN = new Box(Box.SCREEN, 0.6, 0.3, 0.3, 0.3, 0.8);
    private static final Box NEAR = new Box(Box.PERSON, 0, 0, 0.9, 0.9, 0.9);
    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(4 << 20, 12_000_000));

    @Test
    void light_person_distance_and_screen() {
        assertThat(verdict(120, PERSON, SCREEN)).isEqualTo(GOOD);
        assertThat(verdict(49, PERSON, SCREEN)).isEqualTo(DARK);
        assertThat(verdict(120, SCREEN)).isEqualTo(NO_PERSON);
        assertThat(verdict(120, PERSON)).isEqualTo(NO_SCREEN);
        assertThat(verdict(120, NEAR)).isEqualTo(TOO_CLOSE);
        assertThat(verdict(120, NEAR, SCREEN)).isEqualTo(TOO_CLOSE);
        assertThat(verdict(20)).isEqualTo(DARK);
    }

    @Test
    @DisplayName("through the models; single pictures, no figure")
    void pictures_that_a_person_has_looked_at() {
        try (Eyes eyes = OpenEyes.full()) {
            SecondViewCheck check = new SecondViewCheck(decoder, eyes.scenes());
            assertThat(seen(check, "scene_train2017/tinycoco_images_train2017_000000386912.jpg"))
                    .as("a person, a keyboard and a screen")
                    .isEqualTo(GOOD);
            assertThat(seen(check, "scene/000000301421.jpg"))
                    .as("a desk without anybody")
                    .isEqualTo(NO_PERSON);
            assertThat(seen(check, "verify/img5.jpg")).as("a portrait").isIn(NO_SCREEN, TOO_CLOSE);
            assertThat(check.look(MadePictures.plain(640, 480, Color.BLACK)).verdict())
                    .isEqualTo(DARK);
        }
    }

    @Test
    void without_models_a_person_has_to_look() {
        SecondViewReading reading = new SecondViewCheck(decoder, null).look(MadePictures.jpeg(640, 480));
        assertThat(reading.verdict()).isEqualTo(NOT_ABLE);
        assertThat(reading.brightness()).isPositive();
        assertThat(reading.persons()).isNull();
    }

    @Test
    void no_picture_and_a_broken_one_are_told_apart_by_their_reason() {
        SecondViewCheck check = new SecondViewCheck(decoder, null);
        assertThat(check.look(null)).isEqualTo(SecondViewReading.without(NO_PICTURE, "NONE_LATELY"));
        assertThat(check.look("hello".getBytes())).isEqualTo(SecondViewReading.without(NO_PICTURE, "NOT_A_PICTURE"));
    }

    private static SecondViewVerdict verdict(double brightness, Box... boxes) {
        return SecondViewCheck.reading(brightness, List.of(boxes)).verdict();
    }

    private static SecondViewVerdict seen(SecondViewCheck check, String image) {
        return check.look(SharedImages.image(image)).verdict();
    }
}

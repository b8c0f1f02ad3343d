package org.yuankao.vision.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.View;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.OpenEyes;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.detect.Embedding;
import org.yuankao.vision.identity.QualityFloor;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

@DisplayName("One frame is measured, whatever it is (A3, fault 13)")
class FrameReaderTest {
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(2 << 20, 12_000_000));
    private Eyes eyes;

    @AfterEach
    void close() {
        if (eyes != null) {
            eyes.close();
        }
    }

    @Test
    void a_portrait_has_one_face_one_person_and_light() {
        Detection seen = full(RegisteredFaces.NONE).read(frame(View.FIRST, portrait("img5.jpg")));
        assertThat(labels(seen)).contains(Box.FACE, Box.PERSON).doesNotContain(Box.PHONE);
        assertThat(seen.boxes()).allSatisfy(FrameReaderTest::liesInside);
        assertThat(seen.brightness()).isBetween(40.0, 200.0);
        assertThat(seen.contrast()).isGreaterThan(20);
        assertThat(seen.tier()).isEqualTo("full");
        assertThat(seen.modelDigest()).isEqualTo("104ee26c71d5c270+b7120c095d60094f+c789161ed43c8269");
        assertThat(seen.frameHash()).matches("[0-9a-f]{16}");
        assertThat(seen.unusable()).isNull();
        assertThat(seen.similarity()).as("nobody is registered").isNull();
    }

    @Test
    void the_registered_person_is_told_from_another_one() throws Exception {
        eyes = OpenEyes.full();
        Embedding registered;
        try (Picture photo = decoder.decode(portrait("img6.jpg"))) {
            registered = eyes.reader().read(photo).embedding();
        }
        FrameReader reader = new FrameReader(decoder, eyes, sitting -> registered, QualityFloor.MEASURED);
        assertThat(reader.read(frame(View.FIRST, portrait("img5.jpg"))).similarity())
                .isGreaterThan(0.5);
        assertThat(reader.read(frame(View.FIRST, portrait("img20.jpg"))).similarity())
                .isLessThan(0.3);
        assertThat(reader.read(frame(View.FIRST, portrait("couple.jpg"))).similarity())
                .as("two faces are compared with nobody")
                .isNull();
        assertThat(reader.read(frame(View.SECOND, portrait("img5.jpg"))).similarity())
                .as("the second view is no portrait")
                .isNull();
    }

    @Test
    void the_second_view_is_searched_for_persons_and_things_but_not_for_faces() {
        Detection seen = full(RegisteredFaces.NONE).read(frame(View.SECOND, portrait("img5.jpg")));
        assertThat(labels(seen)).contains(Box.PERSON).doesNotContain(Box.FACE);
    }

    @Test
    void a_covered_camera_is_dark_or_without_contrast() {
        FrameReader reader = basic();
        Detection black = reader.read(frame(View.FIRST, MadePictures.plain(640, 480, Color.BLACK)));
        assertThat(black.brightness()).isLessThan(16);
        Detection skin = reader.read(frame(View.FIRST, MadePictures.plain(640, 480, new Color(180, 90, 80))));
        assertThat(skin.brightness()).isGreaterThan(16);
        assertThat(skin.contrast()).isLessThan(6);
        Detection room = reader.read(frame(View.FIRST, MadePictures.jpeg(640, 480)));
        assertThat(room.contrast()).isGreaterThan(6);
    }

    @Test
    void without_models_light_is_measured_and_nothing_is_claimed() {
        Detection seen = basic().read(frame(View.FIRST, MadePictures.jpeg(640, 480)));
        assertThat(seen.tier()).isEqualTo("basic");
        assertThat(seen.modelDigest()).isEqualTo("none");
        assertThat(seen.boxes()).isEmpty();
        assertThat(seen.brightness()).isPositive();
    }

    @Test
    void what_is_no_picture_becomes_a_detection_with_the_reason() {
        FrameReader reader = basic();
        byte[] whole = MadePictures.jpeg(640, 480);
        assertThat(reader.read(frame(View.FIRST, "hello".getBytes())).unusable())
                .isEqualTo("NOT_A_PICTURE");
        assertThat(reader.read(frame(View.FIRST, new byte[0])).unusable()).isEqualTo("NOT_A_PICTURE");
        assertThat(reader.read(frame(View.FIRST, java.util.Arrays.copyOf(whole, whole.length / 2)))
                        .unusable())
                .isEqualTo("TRUNCATED");
        assertThat(reader.read(frame(View.FIRST, MadePictures.pngBomb(30_000, 30_000)))
                        .unusable())
                .isEqualTo("TOO_MANY_PIXELS");
        assertThat(reader.read(frame(View.FIRST, new byte[3 << 20])).unusable()).isEqualTo("TOO_LARGE");
    }

    @Test
    void equal_bytes_have_equal_hashes_and_no_others() {
        FrameReader reader = basic();
        byte[] one = MadePictures.jpeg(64, 48);
        String hash = reader.read(frame(View.FIRST, one)).frameHash();
        assertThat(reader.read(frame(View.SECOND, one.clone())).frameHash()).isEqualTo(hash);
        assertThat(reader.read(frame(View.FIRST, MadePictures.jpeg(64, 50))).frameHash())
                .isNotEqualTo(hash);
    }

    private FrameReader full(RegisteredFaces registered) {
        eyes = OpenEyes.full();
        return new FrameReader(decoder, eyes, registered, QualityFloor.MEASURED);
    }

    private FrameReader basic() {
        eyes = OpenEyes.basic();
        return new FrameReader(decoder, eyes, RegisteredFaces.NONE, QualityFloor.MEASURED);
    }

    private static byte[] portrait(String name) {
        return SharedImages.image("verify/" + name);
    }

    private static Frame frame(View view, byte[] bytes) {
        return new Frame("sitting", view, AT, false, bytes);
    }

    private static List<String> labels(Detection detection) {
        return detection.boxes().stream().map(Box::label).toList();
    }

    private static void liesInside(Box box) {
        assertThat(box.x()).isBetween(0.0, 1.0);
        assertThat(box.y()).isBetween(0.0, 1.0);
        assertThat(box.x() + box.width()).isBetween(0.0, 1.0 + 1e-9);
        assertThat(box.y() + box.height()).isBetween(0.0, 1.0 + 1e-9);
        assertThat(box.score()).isBetween(0.3, 1.0);
    }
}

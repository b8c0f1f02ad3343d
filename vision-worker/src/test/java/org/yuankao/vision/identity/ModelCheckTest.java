package org.yuankao.vision.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.IdentityVerdict;
import org.yuankao.vision.MadePictures;
import org.yuankao.vision.detect.Embedding;
import org.yuankao.vision.detect.FaceQuality;
import org.yuankao.vision.detect.FaceReader;
import org.yuankao.vision.detect.FaceReading;
import org.yuankao.vision.picture.Picture;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

@DisplayName("What the candidate can mend is said to the candidate, all else goes to a person (C4)")
class ModelCheckTest {
    private static final byte[] TAKEN = MadePictures.png(11, 10);
    private static final byte[] REGISTERED = MadePictures.png(22, 10);
    private static final FaceQuality GOOD = new FaceQuality(200, 300, 120, 0.1);

    private FaceReading taken = face(GOOD, 1, 0);
    private FaceReading registered = face(GOOD, 1, 0.1f);

    @Test
    void two_single_faces_are_scored() {
        Measurement measurement = compare(TAKEN, REGISTERED);
        assertThat(measurement.verdict()).isEqualTo(IdentityVerdict.SCORED);
        assertThat(measurement.score()).isBetween(0.99, 1.0);
        assertThat(measurement.reason()).isNull();
    }

    @Test
    void a_broken_picture_is_unusable_with_its_reason() {
        assertThat(outcome(Arrays.copyOf(TAKEN, 40), REGISTERED)).isEqualTo("UNUSABLE TRUNCATED");
        assertThat(outcome(new byte[] {1, 2, 3}, REGISTERED)).isEqualTo("UNUSABLE NOT_A_PICTURE");
        assertThat(outcome(new byte[200_000], REGISTERED)).isEqualTo("UNUSABLE TOO_LARGE");
        assertThat(outcome(MadePictures.pngBomb(30_000, 30_000), REGISTERED)).isEqualTo("UNUSABLE TOO_MANY_PIXELS");
    }

    @Test
    void nobody_and_several_in_the_picture_taken_are_told_apart() {
        taken = new FaceReading(0, null, null);
        assertThat(outcome(TAKEN, REGISTERED)).isEqualTo("NO_FACE NO_FACE");
        taken = new FaceReading(2, GOOD, taken.embedding());
        assertThat(outcome(TAKEN, REGISTERED)).isEqualTo("SEVERAL_FACES SEVERAL_FACES");
    }

    @Test
    void a_face_that_cannot_be_seen_well_is_unusable() {
        assertThat(withTaken(new FaceQuality(20, 300, 120, 0.1))).isEqualTo("UNUSABLE FACE_TOO_SMALL");
        assertThat(withTaken(new FaceQuality(200, 5, 120, 0.1))).isEqualTo("UNUSABLE BLURRED");
        assertThat(withTaken(new FaceQuality(200, 300, 9, 0.1))).isEqualTo("UNUSABLE TOO_DARK");
        assertThat(withTaken(new FaceQuality(200, 300, 250, 0.1))).isEqualTo("UNUSABLE TOO_BRIGHT");
        assertThat(withTaken(new FaceQuality(200, 300, 120, 1.4))).isEqualTo("UNUSABLE TURNED_AWAY");
    }

    @Test
    void what_is_wrong_with_the_registered_photo_goes_to_a_person_not_to_the_candidate() {
        assertThat(outcome(TAKEN, null)).isEqualTo("NO_REGISTERED_PHOTO NO_REGISTERED_PHOTO");
        assertThat(outcome(TAKEN, Arrays.copyOf(REGISTERED, 40))).isEqualTo("NOT_ABLE REGISTERED_TRUNCATED");
        registered = new FaceReading(0, null, null);
        assertThat(outcome(TAKEN, REGISTERED)).isEqualTo("NOT_ABLE REGISTERED_NO_FACE");
        registered = new FaceReading(3, GOOD, taken.embedding());
        assertThat(outcome(TAKEN, REGISTERED)).isEqualTo("NOT_ABLE REGISTERED_SEVERAL_FACES");
    }

    @Test
    void without_models_everything_goes_to_a_person_except_a_broken_picture() {
        ModellessCheck basic = new ModellessCheck(decoder(), new BySize());
        for (int faces : new int[] {0, 1, 2}) {
            taken = new FaceReading(faces, null, null);
            assertThat(basic.compare(TAKEN, REGISTERED).verdict()).isEqualTo(IdentityVerdict.NOT_ABLE);
        }
        assertThat(basic.compare(new byte[5], REGISTERED).verdict()).isEqualTo(IdentityVerdict.UNUSABLE);
    }

    private String withTaken(FaceQuality quality) {
        taken = face(quality, 1, 0);
        return outcome(TAKEN, REGISTERED);
    }

    private String outcome(byte[] now, byte @Nullable [] before) {
        Measurement measurement = compare(now, before);
        assertThat(measurement.score()).isNull();
        return measurement.verdict() + " " + measurement.reason();
    }

    private Measurement compare(byte[] now, byte @Nullable [] before) {
        return new ModelCheck(decoder(), new BySize(), QualityFloor.MEASURED).compare(now, before);
    }

    private static PictureDecoder decoder() {
        return new PictureDecoder(new PictureLimits(100_000, 1_000_000));
    }

    private static FaceReading face(FaceQuality quality, float x, float y) {
        return new FaceReading(1, quality, Embedding.of(new float[] {x, y}));
    }

    /** Stands for the models: the two pictures differ in their width. */
    private final class BySize implements FaceReader {
        @Override
        public FaceReading read(Picture picture) {
            return picture.width() == 11 ? taken : registered;
        }

        @Override
        public void close() {}
    }
}

package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.Box;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.detect.SceneReader.Asked;

/** The figures of the model card of YOLOX. */
@DisplayName("Persons and things are found as the model card says (A3, A4)")
class ThingCountTest {
    /** Named like a picture, but none. */
    private static final String NO_PICTURE = "verify/img47.jpg";

    @Test
    void persons_and_things_of_labelled_images() {
        Map<String, Tally> tallies = new TreeMap<>();
        try (OnnxReader reader = LabelledImages.reader()) {
            for (String line : SharedImages.lines("labels.csv")) {
                String[] cells = line.split(",", -1);
                if (!cells[0].equals(NO_PICTURE)) {
                    Scene scene = LabelledImages.scene(reader, cells[0], Asked.THINGS);
                    tallies.computeIfAbsent(kind(cells), kind -> new Tally()).add(scene);
                }
            }
        }
        tallies.forEach((kind, tally) -> System.out.println("yolox " + kind + ": " + tally));
        Tally free = tallies.get("occlusion, free");
        assertThat(free.images).isEqualTo(120);
        assertThat(free.images - free.none)
                .as("tight crops of faces; a face alone is a person too, so none of these is an empty seat")
                .isGreaterThanOrEqualTo(114);
        Tally masked = tallies.get("occlusion, masked");
        assertThat(masked.images - masked.none).isGreaterThanOrEqualTo(105);
        Tally portraits = tallies.get("verify");
        assertThat(portraits.none).isZero();
        assertThat(portraits.phones + free.phones + masked.phones)
                .as("told of a phone where none is, of 302")
                .isLessThanOrEqualTo(5);
        assertThat(tallies.get("gaze").one).isEqualTo(15);
        Tally onTheFloor = tallies.get("phone");
        assertThat(onTheFloor.images).isEqualTo(40);
        assertThat(onTheFloor.phones)
                .as("what the model cannot do stays measured: small phones on a floor")
                .isLessThanOrEqualTo(2);
        assertThat(onTheFloor.none).as("a floor is nobody").isEqualTo(40);
    }

    @Test
    @DisplayName("an empty room is empty and a phone on a desk is one: too few pictures for a figure")
    void some_scenes_that_a_person_has_looked_at() {
        try (OnnxReader reader = LabelledImages.reader()) {
            Scene desk = LabelledImages.scene(reader, "scene/000000348481.jpg", Asked.FACES);
            assertThat(Tally.count(desk, Box.PHONE)).isPositive();
            assertThat(Tally.count(desk, Box.SCREEN)).isPositive();
            assertThat(Tally.count(desk, Box.PERSON)).isZero();
            for (String empty : new String[] {
                "scene/000000301421.jpg", "scene_train2017/pose_minicoco_images_train2017_000000422461.jpg"
            }) {
                Scene room = LabelledImages.scene(reader, empty, Asked.FACES);
                assertThat(room.boxes())
                        .as(empty)
                        .extracting(Box::label)
                        .contains(Box.SCREEN)
                        .doesNotContain(Box.PERSON, Box.FACE);
            }
        }
    }

    private static String kind(String[] cells) {
        return cells[1].equals("occlusion") ? "occlusion, " + (cells[10].equals("1") ? "masked" : "free") : cells[1];
    }

    private static final class Tally {
        private int images;
        private int none;
        private int one;
        private int more;
        private int phones;
        private int screens;

        void add(Scene scene) {
            images++;
            long persons = count(scene, Box.PERSON);
            none += persons == 0 ? 1 : 0;
            one += persons == 1 ? 1 : 0;
            more += persons > 1 ? 1 : 0;
            phones += count(scene, Box.PHONE) > 0 ? 1 : 0;
            screens += count(scene, Box.SCREEN) > 0 ? 1 : 0;
        }

        static long count(Scene scene, String label) {
            return scene.boxes().stream()
                    .filter(box -> box.label().equals(label))
                    .count();
        }

        @Override
        public String toString() {
            return "%d images, no person %d, one %d, several %d; with a phone %d, with a screen %d"
                    .formatted(images, none, one, more, phones, screens);
        }
    }
}

package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final Landmarks FRONTAL = new Landmarks(
            new Point(10, 10), new Point(30, 10), new Point(20, 20), new Point(12, 30), new Point(28, 30));

    @Test
    void a_frontal_face_is_not_turned_and_a_profile_is() {
        assertThat(FRONTAL.turn()).isCloseTo(0, within(1e-9));
        assertThat(withNose(30, 22).turn()).isCloseTo(1, within(1e-9));
        assertThat(withNose(5, 22).turn()).isCloseTo(1.5, within(1e-9));
        assertThat(FRONTAL.times(7).turn()).isCloseTo(0, within(1e-9));
    }

    @Test
    void overlap_is_the_shared_part_of_both_boxes() {
        Box box = new Box(0, 0, 10, 10);
        assertThat(box.overlap(box)).isEqualTo(1);
        assertThat(box.overlap(new Box(5, 0, 10, 10))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(box.overlap(new Box(10, 0, 10, 10))).isZero();
    }

    @Test
    void of_detections_of_one_face_the_surest_stays() {
        Face sure = face(0, 100, 0.9);
        Face same = face(4, 100, 0.8);
        Face other = face(300, 100, 0.75);
        assertThat(Overlap.keepSurest(List.of(same, other, sure), 0.3)).containsExactly(sure, other);
    }

    @Test
    void thousands_of_candidates_are_cut_to_a_bounded_number() {
        List<Face> many = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            many.add(face(i * 200, 100, 0.7));
        }
        assertThat(Overlap.keepSurest(many, 0.3)).hasSize(Overlap.MAX_CANDIDATES);
    }

    @Test
    void a_portrait_on_the_wall_does_not_count_but_a_neighbour_does() {
        Face candidate = face(0, 90, 0.9);
        Face neighbour = face(200, 31, 0.9);
        Face portrait = face(400, 29, 0.95);
        assertThat(OnnxReader.counted(List.of(portrait, neighbour, candidate))).containsExactly(candidate, neighbour);
    }

    private static Landmarks withNose(double x, double y) {
        return new Landmarks(
                FRONTAL.leftEye(), FRONTAL.rightEye(), new Point(x, y), FRONTAL.leftMouth(), FRONTAL.rightMouth());
    }

    private static Face face(double x, double width, double score) {
        return new Face(new Box(x, 0, width, width), FRONTAL, score);
    }
}

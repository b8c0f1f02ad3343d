package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YuNetGridTest {
    private static final int STRIDE = 16;
    private static final int COLUMNS = 4;
    private static final int CELLS = 12;

    @Test
    void a_cell_becomes_a_face_at_its_place() {
        float[] classes = new float[CELLS];
        float[] objects = new float[CELLS];
        float[] boxes = new float[4 * CELLS];
        float[] points = new float[10 * CELLS];
        int cell = 2 * COLUMNS + 1;
        classes[cell] = 0.81f;
        objects[cell] = 1.5f;
        boxes[4 * cell] = 0.5f;
        boxes[4 * cell + 1] = 0.25f;
        boxes[4 * cell + 2] = (float) Math.log(3);
        boxes[4 * cell + 3] = (float) Math.log(2);
        points[10 * cell + 4] = 0.5f;
        points[10 * cell + 5] = -0.5f;
        List<Face> found = new ArrayList<>();

        new YuNetGrid(STRIDE, COLUMNS, classes, objects, boxes, points).collect(0.7, found);

        Face face = found.get(0);
        assertThat(found).hasSize(1);
        assertThat(face.score()).as("root of class x object, each at most 1").isCloseTo(0.9, within(1e-6));
        assertThat(face.box().width()).isCloseTo(48, within(1e-4));
        assertThat(face.box().height()).isCloseTo(32, within(1e-4));
        assertThat(face.box().x()).isCloseTo(24 - 24, within(1e-4));
        assertThat(face.box().y()).isCloseTo(36 - 16, within(1e-4));
        assertThat(face.landmarks().leftEye()).isEqualTo(new Point(16, 32));
        assertThat(face.landmarks().nose()).isEqualTo(new Point(24, 24));
    }

    @Test
    void what_is_less_sure_than_asked_for_is_left_out() {
        float[] ones = {0.4f};
        List<Face> found = new ArrayList<>();
        new YuNetGrid(STRIDE, 1, ones, ones, new float[4], new float[10]).collect(0.41, found);
        assertThat(found).isEmpty();
    }
}

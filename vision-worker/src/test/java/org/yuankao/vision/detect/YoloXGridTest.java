package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YoloXGridTest {
    private static final int SIDE = 32;
    private static final int WIDTH = 85;
    private static final int CELLS = 16 + 4 + 1;
    private static final int PERSON = 0;
    private static final int PHONE = 67;

    private final float[] values = new float[CELLS * WIDTH];

    @Test
    void a_cell_tells_centre_and_size_in_units_of_its_stride() {
        // the second grid has cells of 16 pixels; its last one begins at (16, 16)
        put(16 + 3, 0.25f, 0.5f, Math.log(2), Math.log(1), 0.9f, PERSON, 0.8f);
        FoundThing found = collected().get(0);
        assertThat(found.thing()).isEqualTo(Thing.PERSON);
        assertThat(found.score()).isCloseTo(0.72, within(1e-6));
        assertThat(found.box().x()).isCloseTo(20 - 16, within(1e-3));
        assertThat(found.box().y()).isCloseTo(24 - 8, within(1e-3));
        assertThat(found.box().width()).isCloseTo(32, within(1e-3));
        assertThat(found.box().height()).isCloseTo(16, within(1e-3));
    }

    @Test
    void each_thing_counts_from_its_own_score_on() {
        put(0, 0, 0, 0, 0, 0.5f, PERSON, 0.8f);
        put(1, 0, 0, 0, 0, 0.5f, PHONE, 0.8f);
        assertThat(collected()).extracting(FoundThing::thing).containsExactly(Thing.PHONE);
    }

    @Test
    void televisions_and_laptops_are_screens_and_a_dog_is_nothing() {
        put(0, 0, 0, 0, 0, 0.9f, 62, 0.9f);
        put(5, 0, 0, 0, 0, 0.9f, 63, 0.9f);
        put(9, 0, 0, 0, 0, 0.9f, 16, 0.9f);
        assertThat(collected()).extracting(FoundThing::thing).containsExactly(Thing.SCREEN, Thing.SCREEN);
    }

    @Test
    void an_output_of_another_size_is_refused() {
        assertThatThrownBy(() -> new YoloXGrid(new float[WIDTH], SIDE)).hasMessageContaining("85 numbers");
    }

    private List<FoundThing> collected() {
        List<FoundThing> found = new ArrayList<>();
        new YoloXGrid(values, SIDE).collect(found);
        return found;
    }

    private void put(int cell, float x, float y, double width, double height, float object, int number, float ofClass) {
        int at = cell * WIDTH;
        values[at] = x;
        values[at + 1] = y;
        values[at + 2] = (float) width;
        values[at + 3] = (float) height;
        values[at + 4] = object;
        values[at + 5 + number] = ofClass;
    }
}

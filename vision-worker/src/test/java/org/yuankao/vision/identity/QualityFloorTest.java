package org.yuankao.vision.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuankao.vision.detect.FaceQuality;

class QualityFloorTest {
    private final QualityFloor floor = QualityFloor.MEASURED;

    @Test
    void a_reader_without_landmarks_cannot_complain_about_a_turned_head() {
        assertThat(floor.complaint(new FaceQuality(200, 100, 120, null))).isEmpty();
    }

    @Test
    void the_edges_of_the_floor_are_still_good_enough() {
        assertThat(floor.complaint(new FaceQuality(40, 12, 15, 0.9))).isEmpty();
        assertThat(floor.complaint(new FaceQuality(40, 12, 230, 0.9))).isEmpty();
    }
}

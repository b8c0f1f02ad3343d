package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class AlignmentTest {
    @Property
    void a_turned_scaled_and_shifted_face_is_brought_back(
            @ForAll @DoubleRange(min = -3, max = 3) double angle,
            @ForAll @DoubleRange(min = 0.1, max = 20) double scale,
            @ForAll @DoubleRange(min = -2000, max = 2000) double x,
            @ForAll @DoubleRange(min = -2000, max = 2000) double y) {
        Alignment away = new Alignment(scale * Math.cos(angle), scale * Math.sin(angle), x, y);
        List<Point> home = Alignment.TEMPLATE.points();
        List<Point> seen = home.stream().map(away::apply).toList();

        Alignment back = Alignment.between(seen, home);

        assertThat(back.scale()).isCloseTo(1 / scale, within(1e-9));
        for (int i = 0; i < home.size(); i++) {
            assertThat(back.apply(seen.get(i)).distanceTo(home.get(i))).isLessThan(1e-6);
        }
    }

    @Example
    void a_mirrored_face_is_not_mirrored_back() {
        Landmarks face = Alignment.TEMPLATE;
        Landmarks swapped =
                new Landmarks(face.rightEye(), face.leftEye(), face.nose(), face.rightMouth(), face.leftMouth());
        Alignment alignment = Alignment.of(swapped);
        assertThat(alignment.apply(face.rightEye()).distanceTo(face.leftEye())).isGreaterThan(5);
    }

    @Example
    void points_that_coincide_are_refused() {
        List<Point> one = Collections.nCopies(5, new Point(3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Alignment.between(one, Alignment.TEMPLATE.points()));
    }
}

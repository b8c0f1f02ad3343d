package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.SharedImages;

/** What blur, light and distance do to a comparison: where the quality floors come from. */
class SpoiledPictureTest {
    private final Map<String, FaceReading> whole = new TreeMap<>();

    @Test
    void spoiled_pictures_lose_the_same_person_and_let_hardly_another_in() {
        try (OnnxReader reader = LabelledImages.reader()) {
            Map<String, Pairs> results = new HashMap<>();
            for (Spoiling spoiling : List.of(
                    Spoiling.blur(4),
                    Spoiling.blur(5),
                    Spoiling.blur(6),
                    Spoiling.blur(8),
                    Spoiling.light(0.2),
                    Spoiling.light(0.1),
                    Spoiling.light(0.05),
                    Spoiling.light(2),
                    Spoiling.light(3),
                    Spoiling.small(40),
                    Spoiling.small(30),
                    Spoiling.small(20))) {
                results.put(spoiling.name(), compare(reader, spoiling));
            }
            assertThat(results.values())
                    .allSatisfy(pairs -> assertThat(pairs.falseAccepts(0.40)).isLessThanOrEqualTo(2));
            assertThat(results.get("blur 4.0").falseRejects(0.40)).isLessThanOrEqualTo(1);
            assertThat(results.get("blur 8.0").falseRejects(0.40)).isGreaterThan(40);
            assertThat(results.get("light x0.2").falseRejects(0.40)).isLessThanOrEqualTo(1);
            assertThat(results.get("width 40.0").falseRejects(0.40)).isLessThanOrEqualTo(1);
        }
    }

    /** Each pair twice: either photo spoiled, against the other as it is. */
    private Pairs compare(FaceReader reader, Spoiling spoiling) {
        Map<String, FaceReading> spoiled = new TreeMap<>();
        Pairs pairs = new Pairs();
        for (String line : SharedImages.lines("verify/pairs.csv")) {
            String[] cells = line.trim().split(",");
            for (int i = 0; i < 2; i++) {
                FaceReading harmed = spoiled.computeIfAbsent(cells[i], name -> spoil(reader, spoiling, name));
                if (harmed.embedding() != null) {
                    pairs.add(
                            cells[2].equals("Yes"),
                            harmed.embedding(),
                            whole(reader, cells[1 - i]).embedding());
                }
            }
        }
        print(spoiling, spoiled, pairs);
        return pairs;
    }

    private FaceReading spoil(FaceReader reader, Spoiling spoiling, String name) {
        double width = whole(reader, name).quality().widthPx();
        return LabelledImages.read(reader, spoiling.of(SharedImages.image("verify/" + name), width));
    }

    private FaceReading whole(FaceReader reader, String name) {
        return whole.computeIfAbsent(name, image -> LabelledImages.read(reader, "verify/" + image));
    }

    private static void print(Spoiling spoiling, Map<String, FaceReading> spoiled, Pairs pairs) {
        System.out.printf(
                Locale.ROOT,
                "%s: faces %d of %d, sharpness %s, grey %s, same below 0.40: %d of %d, different at or above: %d of %d%n",
                spoiling.name(),
                spoiled.values().stream().filter(reading -> reading.faces() > 0).count(),
                spoiled.size(),
                range(spoiled, FaceQuality::sharpness),
                range(spoiled, FaceQuality::brightness),
                pairs.falseRejects(0.40),
                pairs.same.size(),
                pairs.falseAccepts(0.40),
                pairs.different.size());
    }

    private static String range(Map<String, FaceReading> readings, ToDoubleFunction<FaceQuality> measure) {
        DoubleSummaryStatistics range = readings.values().stream()
                .filter(reading -> reading.quality() != null)
                .mapToDouble(reading -> measure.applyAsDouble(reading.quality()))
                .summaryStatistics();
        return String.format(Locale.ROOT, "%.0f-%.0f", range.getMin(), range.getMax());
    }
}

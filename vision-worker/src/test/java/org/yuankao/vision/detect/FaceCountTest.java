package org.yuankao.vision.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yuankao.vision.SharedImages;

/** Counts faces on the labelled images; the figures of both model cards and of tier basic. */
class FaceCountTest {
    @Test
    void yunet_counts_the_faces_of_labelled_images() {
        try (OnnxReader reader = LabelledImages.reader()) {
            Map<String, Tally> tallies = count(reader);
            print("yunet", tallies);
            assertThat(tallies.get("occlusion, free").exact).isEqualTo(120);
            assertThat(tallies.get("gaze").exact).isGreaterThanOrEqualTo(14);
            assertThat(tallies.get("occlusion, masked").exact).isGreaterThanOrEqualTo(90);
        }
    }

    @Test
    void haar_counts_too_few_rightly_to_decide_anything() {
        SharedImages.vision();
        try (HaarFaceReader reader = HaarFaceReader.open()) {
            Map<String, Tally> tallies = count(reader);
            print("haar", tallies);
            Tally free = tallies.get("occlusion, free");
            assertThat(free.exact).isBetween(50, 100);
        }
    }

    private static Map<String, Tally> count(FaceReader reader) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String line : SharedImages.lines("labels.csv")) {
            String[] cells = line.split(",", -1);
            if (!cells[3].isEmpty()) {
                FaceReading reading = LabelledImages.read(reader, cells[0]);
                tallies.computeIfAbsent(kind(cells), kind -> new Tally())
                        .add(Integer.parseInt(cells[3]), reading.faces());
            }
        }
        return tallies;
    }

    private static String kind(String[] cells) {
        return cells[1].equals("occlusion") ? "occlusion, " + (cells[10].equals("1") ? "masked" : "free") : cells[1];
    }

    private static void print(String reader, Map<String, Tally> tallies) {
        tallies.forEach((kind, tally) -> System.out.println(reader + " " + kind + ": " + tally));
    }

    private static final class Tally {
        private int images;
        private int exact;
        private int none;
        private int more;

        void add(int labelled, int found) {
            images++;
            exact += found == labelled ? 1 : 0;
            none += found == 0 ? 1 : 0;
            more += found > labelled ? 1 : 0;
        }

        @Override
        public String toString() {
            return images + " images, exact " + exact + ", none found " + none + ", too many " + more;
        }
    }
}

package org.yuankao.vision.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps of several detections of one face the surest (non-maximum suppression). */
final class Overlap {
    /** No room of a proctor holds more; bounds the quadratic comparison on a picture made to have thousands. */
    static final int MAX_CANDIDATES = 300;

    private Overlap() {}

    static List<Face> keepSurest(List<Face> found, double mostOverlap) {
        List<Face> ordered = found.stream()
                .sorted(Comparator.comparingDouble(Face::score).reversed())
                .limit(MAX_CANDIDATES)
                .toList();
        List<Face> kept = new ArrayList<>();
        for (Face face : ordered) {
            if (kept.stream().noneMatch(other -> other.box().overlap(face.box()) > mostOverlap)) {
                kept.add(face);
            }
        }
        return List.copyOf(kept);
    }
}

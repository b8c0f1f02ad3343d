package org.yuankao.vision.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps of several detections of one thing the surest (non-maximum suppression). */
final class Overlap {
    /** No room of a proctor holds more; bounds the quadratic comparison on a picture made to have thousands. */
    static final int MAX_CANDIDATES = 300;

    private Overlap() {}

    static <F extends Found> List<F> keepSurest(List<F> found, double mostOverlap) {
        List<F> ordered = found.stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(MAX_CANDIDATES)
                .toList();
        List<F> kept = new ArrayList<>();
        for (F one : ordered) {
            if (kept.stream().noneMatch(other -> other.box().overlap(one.box()) > mostOverlap)) {
                kept.add(one);
            }
        }
        return List.copyOf(kept);
    }
}

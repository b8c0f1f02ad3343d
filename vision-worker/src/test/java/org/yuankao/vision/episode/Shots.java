package org.yuankao.vision.episode;

import java.util.List;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;
import org.yuankao.processes.watching.View;

/** Frames as a detector would have measured them. Each has pixels of its own. */
final class Shots {
    private Shots() {}

    static Detection seated(double seconds) {
        return frame(View.FIRST, seconds, Box.FACE, Box.PERSON);
    }

    static Detection empty(double seconds) {
        return frame(View.FIRST, seconds);
    }

    static Detection frame(View view, double seconds, String... labels) {
        return frame(view, seconds, false, labels);
    }

    static Detection late(double seconds, String... labels) {
        return frame(View.FIRST, seconds, true, labels);
    }

    static Detection like(double seconds, double similarity) {
        Detection frame = seated(seconds);
        return new Detection(
                frame.sittingId(),
                frame.view(),
                frame.at(),
                false,
                "full",
                "digest",
                null,
                frame.frameHash(),
                frame.boxes(),
                120,
                50,
                similarity);
    }

    static Detection lit(View view, double seconds, double brightness, double contrast) {
        return measured(view, seconds, "full", null, "p" + seconds, List.of(), brightness, contrast);
    }

    static Detection unusable(double seconds) {
        return measured(View.FIRST, seconds, "full", "TRUNCATED", "p" + seconds, List.of(), 0, 0);
    }

    static Detection basic(double seconds) {
        return measured(View.FIRST, seconds, "basic", null, "p" + seconds, List.of(), 120, 50);
    }

    static Detection frozen(double seconds) {
        return measured(View.FIRST, seconds, "full", null, "same", List.of(box(Box.FACE), box(Box.PERSON)), 120, 50);
    }

    private static Detection frame(View view, double seconds, boolean late, String... labels) {
        List<Box> boxes = java.util.Arrays.stream(labels).map(Shots::box).toList();
        return new Detection(
                Cinema.SITTING,
                view,
                Cinema.at(seconds),
                late,
                "full",
                "digest",
                null,
                "p" + seconds,
                boxes,
                120,
                50,
                null);
    }

    private static Detection measured(
            View view,
            double seconds,
            String tier,
            String unusable,
            String hash,
            List<Box> boxes,
            double brightness,
            double contrast) {
        return new Detection(
                Cinema.SITTING,
                view,
                Cinema.at(seconds),
                false,
                tier,
                tier.equals("full") ? "digest" : "none",
                unusable,
                hash,
                boxes,
                brightness,
                contrast,
                null);
    }

    private static Box box(String label) {
        return new Box(label, 0.3, 0.2, 0.4, 0.6, 0.9);
    }
}

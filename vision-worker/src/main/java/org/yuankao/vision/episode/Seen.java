package org.yuankao.vision.episode;

import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.Detection;

/** What is counted and compared in one frame. */
final class Seen {

    static final double DARKEST = 16;
    static final double LEAST_CONTRAST = 6;

    private static final String FULL = "full";

    private Seen() {}

    static boolean seesThings(Detection frame) {
        return frame.unusable() == null && frame.tier().equals(FULL);
    }

    static boolean covered(Detection frame) {
        return dark(frame) || frame.contrast() < LEAST_CONTRAST;
    }

    static boolean dark(Detection frame) {
        return frame.brightness() < DARKEST;
    }

    /** A face without a body around it is somebody too, and so is a body without a face. */
    static int persons(Detection frame) {
        return Math.max(count(frame, Box.FACE), count(frame, Box.PERSON));
    }

    static int count(Detection frame, String label) {
        return (int)
                frame.boxes().stream().filter(box -> box.label().equals(label)).count();
    }
}

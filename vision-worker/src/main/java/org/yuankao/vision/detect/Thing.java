package org.yuankao.vision.detect;

import java.util.Optional;
import org.yuankao.processes.watching.Box;

/** What is looked for among the 80 classes that {@link YoloX} knows (COCO), each from its own score on. */
enum Thing {
    PERSON(Box.PERSON, 0.45, 0),
    /** A television set, a monitor or a laptop: from the side they are told apart by nobody. */
    SCREEN(Box.SCREEN, 0.30, 62, 63),
    PHONE(Box.PHONE, 0.35, 67);

    /** No thing is kept below it, so nothing below it needs to be looked at. */
    static final double LEAST_SCORE = 0.30;

    private final String label;
    private final double leastScore;
    private final int[] classes;

    Thing(String label, double leastScore, int... classes) {
        this.label = label;
        this.leastScore = leastScore;
        this.classes = classes;
    }

    String label() {
        return label;
    }

    boolean counts(double score) {
        return score >= leastScore;
    }

    /** @param number of the class in COCO's list of 80 */
    static Optional<Thing> ofClass(int number) {
        for (Thing thing : values()) {
            for (int own : thing.classes) {
                if (own == number) {
                    return Optional.of(thing);
                }
            }
        }
        return Optional.empty();
    }
}

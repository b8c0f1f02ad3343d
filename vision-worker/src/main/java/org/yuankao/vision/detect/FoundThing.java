package org.yuankao.vision.detect;

/** A thing found by {@link YoloX}. */
record FoundThing(Thing thing, Box box, double score) implements Found {
    FoundThing times(double factor) {
        return new FoundThing(thing, box.times(factor), score);
    }
}

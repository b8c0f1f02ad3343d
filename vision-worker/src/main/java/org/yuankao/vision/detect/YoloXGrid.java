package org.yuankao.vision.detect;

import java.util.List;

/**
 * YOLOX's output: the cells of three grids one after the other, 85 numbers each: a box as offset of its centre and
 * logarithm of its size in units of the stride, an object score, and a score for each of 80 classes; a thing's score is
 * the product of both (Ge et al., YOLOX, 2021, and the project's own decoding).
 *
 * @param side of the square input in pixels
 */
record YoloXGrid(float[] values, int side) {
    private static final int[] STRIDES = {8, 16, 32};
    private static final int CLASSES = 80;
    private static final int WIDTH = 5 + CLASSES;

    YoloXGrid {
        int cells = 0;
        for (int stride : STRIDES) {
            cells += (side / stride) * (side / stride);
        }
        if (values.length != cells * WIDTH) {
            throw new IllegalArgumentException(values.length + " numbers are no output for a side of " + side);
        }
    }

    void collect(List<FoundThing> found) {
        int at = 0;
        for (int stride : STRIDES) {
            int columns = side / stride;
            for (int cell = 0; cell < columns * columns; cell++, at += WIDTH) {
                collect(at, cell % columns, cell / columns, stride, found);
            }
        }
    }

    private void collect(int at, int column, int row, int stride, List<FoundThing> found) {
        double object = values[at + 4];
        if (object < Thing.LEAST_SCORE) {
            return;
        }
        int best = best(at + 5);
        double score = object * values[at + 5 + best];
        Thing.ofClass(best)
                .filter(thing -> thing.counts(score))
                .ifPresent(thing -> found.add(new FoundThing(thing, box(at, column, row, stride), score)));
    }

    private int best(int from) {
        int best = 0;
        for (int i = 1; i < CLASSES; i++) {
            best = values[from + i] > values[from + best] ? i : best;
        }
        return best;
    }

    private Box box(int at, int column, int row, int stride) {
        double width = Math.exp(values[at + 2]) * stride;
        double height = Math.exp(values[at + 3]) * stride;
        double centreX = (values[at] + column) * stride;
        double centreY = (values[at + 1] + row) * stride;
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }
}

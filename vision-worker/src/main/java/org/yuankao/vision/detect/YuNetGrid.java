package org.yuankao.vision.detect;

import ai.onnxruntime.OrtSession;
import java.util.List;

/**
 * One of YuNet's three output grids. Every cell holds class and object score, a box as offset of its centre and
 * logarithm of its size, and five points as offsets, all in units of the stride (Wu, Peng, Yu: YuNet, 2023).
 *
 * @param columns cells in a row
 */
record YuNetGrid(int stride, int columns, float[] classes, float[] objects, float[] boxes, float[] points) {
    static final int[] STRIDES = {8, 16, 32};

    static YuNetGrid of(OrtSession.Result result, int stride, int width) {
        return new YuNetGrid(
                stride,
                width / stride,
                output(result, "cls_" + stride),
                output(result, "obj_" + stride),
                output(result, "bbox_" + stride),
                output(result, "kps_" + stride));
    }

    private static float[] output(OrtSession.Result result, String name) {
        return OnnxSession.floats(
                result.get(name).orElseThrow(() -> new IllegalStateException("The model has no output " + name)));
    }

    void collect(double leastScore, List<Face> found) {
        for (int cell = 0; cell < classes.length; cell++) {
            double score = Math.sqrt(share(classes[cell]) * share(objects[cell]));
            if (score >= leastScore) {
                found.add(new Face(box(cell), landmarks(cell), score));
            }
        }
    }

    private Box box(int cell) {
        double centreX = (cell % columns + boxes[4 * cell]) * stride;
        double centreY = (cell / columns + boxes[4 * cell + 1]) * stride;
        double width = Math.exp(boxes[4 * cell + 2]) * stride;
        double height = Math.exp(boxes[4 * cell + 3]) * stride;
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    private Landmarks landmarks(int cell) {
        return new Landmarks(point(cell, 0), point(cell, 1), point(cell, 2), point(cell, 3), point(cell, 4));
    }

    private Point point(int cell, int index) {
        int at = 10 * cell + 2 * index;
        return new Point((points[at] + cell % columns) * stride, (points[at + 1] + cell / columns) * stride);
    }

    private static double share(float value) {
        return Math.min(1, Math.max(0, value));
    }
}

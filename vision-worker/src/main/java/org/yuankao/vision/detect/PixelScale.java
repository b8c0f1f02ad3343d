package org.yuankao.vision.detect;

/**
 * How a model wants its pixels.
 *
 * @param redFirst true for planes in the order red, green, blue; OpenCV's own order is blue, green, red
 * @param mean subtracted per plane, in the order of the planes, on the scale 0 to 255
 * @param deviation divided by per plane
 */
record PixelScale(boolean redFirst, Plane first, Plane second, Plane third) {
    record Plane(float mean, float deviation) {}

    /** Blue, green, red from 0 to 255 as they are. */
    static final PixelScale RAW = new PixelScale(false, new Plane(0, 1), new Plane(0, 1), new Plane(0, 1));

    /** Mean and deviation of ImageNet, red first. */
    static final PixelScale IMAGENET =
            new PixelScale(true, new Plane(123.675f, 58.395f), new Plane(116.28f, 57.12f), new Plane(103.53f, 57.375f));

    Plane plane(int index) {
        return index == 0 ? first : index == 1 ? second : third;
    }

    /** Which of OpenCV's channels feeds the plane. */
    int channel(int index) {
        return redFirst ? 2 - index : index;
    }
}

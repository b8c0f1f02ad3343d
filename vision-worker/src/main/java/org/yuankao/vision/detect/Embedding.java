package org.yuankao.vision.detect;

/** What {@link MobileFaceNet} makes of a face: a direction in 128 dimensions. It identifies a person: never log it. */
public final class Embedding {
    private final float[] direction;

    private Embedding(float[] direction) {
        this.direction = direction;
    }

    public static Embedding of(float[] values) {
        double square = 0;
        for (float value : values) {
            square += value * value;
        }
        if (!(square > 0) || Double.isInfinite(square)) {
            throw new IllegalArgumentException("An embedding must have a direction.");
        }
        double length = Math.sqrt(square);
        float[] direction = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            direction[i] = (float) (values[i] / length);
        }
        return new Embedding(direction);
    }

    /** Cosine of the angle between both, -1 to 1; the larger, the more alike. */
    public double cosine(Embedding other) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum;
    }
}

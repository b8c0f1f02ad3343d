package org.yuankao.vision.detect;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The one input buffer of a session, as large as its largest input and never larger. The tensors made of it share its
 * memory, so that a picture costs no allocation that grows with the picture.
 */
final class TensorInput {
    private static final int CHANNELS = 3;

    private final OrtEnvironment environment;
    private final PixelScale scale;
    private final int around;
    private final FloatBuffer values;
    private final byte[] pixels;

    /** @param around what lies around the picture in all three channels, 0 (black) to 255 */
    TensorInput(OrtEnvironment environment, PixelScale scale, int around, int maxPixels) {
        this.environment = environment;
        this.scale = scale;
        this.around = around;
        this.values = ByteBuffer.allocateDirect(CHANNELS * maxPixels * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        this.pixels = new byte[CHANNELS * maxPixels];
    }

    /**
     * Puts the picture into the upper left corner of a plane of the given size; the rest is filled.
     *
     * @param picture continuous, 8 bit, three channels, not larger than width x height
     * @return a tensor of shape 1 x 3 x height x width, valid until the next call
     */
    OnnxTensor of(Mat picture, int width, int height) throws OrtException {
        int size = CHANNELS * width * height;
        if (size > values.capacity() || picture.cols() > width || picture.rows() > height || !picture.isContinuous()) {
            throw new IllegalArgumentException("A picture of " + picture.cols() + " x " + picture.rows()
                    + " does not fit " + width + " x " + height);
        }
        picture.data().get(pixels, 0, CHANNELS * picture.cols() * picture.rows());
        for (int plane = 0; plane < CHANNELS; plane++) {
            fill(plane, picture.cols(), picture.rows(), width, height);
        }
        FloatBuffer used = values.duplicate().position(0).limit(size).slice();
        return OnnxTensor.createTensor(environment, used, new long[] {1, CHANNELS, height, width});
    }

    private void fill(int index, int columns, int rows, int width, int height) {
        PixelScale.Plane plane = scale.plane(index);
        float outside = (around - plane.mean()) / plane.deviation();
        int to = index * width * height;
        int from = scale.channel(index);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++, to++) {
                boolean inside = row < rows && column < columns;
                values.put(to, inside ? value(plane, from + CHANNELS * (row * columns + column)) : outside);
            }
        }
    }

    private float value(PixelScale.Plane plane, int at) {
        return ((pixels[at] & 0xFF) - plane.mean()) / plane.deviation();
    }
}

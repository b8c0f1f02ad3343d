package org.yuankao.sitting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Real pictures of a wanted size. */
public final class Pictures {

    private Pictures() {}

    public static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    /** Every pixel another colour: about a byte for each as JPEG, so that a large picture is a large file. */
    public static byte[] noise(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random colours = new Random(5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colours.nextInt());
            }
        }
        return encoded(image, format);
    }

    private static byte[] encoded(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, 0xFFCC99);
        return encoded(image, format);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

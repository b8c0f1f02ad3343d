package org.yuankao.bench.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A picture as the endless film of a fake camera: 640 x 480 MJPEG, the picture fitted without stretching. It trembles and
 * has a sensor's noise: no two of its frames are equal, which would be a frozen stream.
 */
final class Film {

    private static final int FRAMES = 61;
    private static final int GRAINS = 400;

    private Film() {}

    static Path of(Path picture) {
        Path film = Path.of("target/films", picture.getFileName() + ".mjpeg");
        try {
            Files.createDirectories(film.getParent());
            BufferedImage still = ImageIO.read(picture.toFile());
            Random noise = new Random(FRAMES);
            try (OutputStream out = Files.newOutputStream(film)) {
                for (int i = 0; i < FRAMES; i++) {
                    out.write(frame(still, i, noise));
                }
            }
            return film.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One picture as such a camera sends it, as JPEG. */
    static byte[] still(Path picture) {
        try {
            return frame(ImageIO.read(picture.toFile()), 0, new Random(FRAMES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] frame(BufferedImage picture, int number, Random noise) throws IOException {
        BufferedImage canvas = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        double scale = Math.min(640.0 / picture.getWidth(), 480.0 / picture.getHeight());
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        Graphics2D paint = canvas.createGraphics();
        paint.setColor(new Color(0x5B6670));
        paint.fillRect(0, 0, 640, 480);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint.drawImage(
                picture, (640 - width) / 2 + number % 5 - 2, (480 - height) / 2 + number % 3 - 1, width, height, null);
        paint.setColor(new Color(128, 128, 128, 40));
        for (int i = 0; i < GRAINS; i++) {
            paint.fillRect(noise.nextInt(640), noise.nextInt(480), 3, 3);
        }
        paint.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(canvas, "jpg", bytes);
        return bytes.toByteArray();
    }
}

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
import javax.imageio.ImageIO;

/** A still picture as the endless film of a fake camera: 640 x 480 MJPEG, the picture fitted without stretching. */
final class Film {

    private static final int FRAMES = 30;

    private Film() {}

    static Path of(Path picture) {
        Path film = Path.of("target/films", picture.getFileName() + ".mjpeg");
        try {
            Files.createDirectories(film.getParent());
            byte[] frame = frame(ImageIO.read(picture.toFile()));
            try (OutputStream out = Files.newOutputStream(film)) {
                for (int i = 0; i < FRAMES; i++) {
                    out.write(frame);
                }
            }
            return film.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] frame(BufferedImage picture) throws IOException {
        BufferedImage canvas = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        double scale = Math.min(640.0 / picture.getWidth(), 480.0 / picture.getHeight());
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        Graphics2D paint = canvas.createGraphics();
        paint.setColor(Color.GRAY);
        paint.fillRect(0, 0, 640, 480);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint.drawImage(picture, (640 - width) / 2, (480 - height) / 2, width, height, null);
        paint.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(canvas, "jpg", bytes);
        return bytes.toByteArray();
    }
}

package org.yuankao.bench.smoke;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * What the cameras show: labelled photographs where they are, drawn pictures otherwise, as JPEG in the size in which the
 * pages send frames.
 *
 * @param portrait a picture that a candidate may take of themselves, in the size in which it was taken
 * @param first views of persons before a computer
 * @param second views of rooms and desks
 * @param drawn whether nothing of this was ever before a camera
 */
record Pictures(byte[] portrait, List<byte[]> first, List<byte[]> second, boolean drawn) {

    private static final int LONG = 640;
    private static final int SHORT = 480;
    private static final float QUALITY = 0.7f;
    private static final int MOST_OF_A_KIND = 40;

    /** One face, near and sharp enough for the machine. */
    private static final String PORTRAIT = "verify/img2.jpg";

    /** @param folder with {@code verify} and {@code scene} in it; empty or missing: drawn ones */
    static Pictures from(String folder) throws IOException {
        if (folder.isEmpty() || !Files.isRegularFile(Path.of(folder, PORTRAIT))) {
            List<byte[]> persons = drawings(0);
            return new Pictures(persons.get(0), persons, drawings(1), true);
        }
        List<Path> persons = photographs(Path.of(folder, "verify"));
        byte[] portrait = Files.readAllBytes(Path.of(folder, PORTRAIT));
        return new Pictures(portrait, frames(persons), frames(photographs(Path.of(folder, "scene"))), false);
    }

    private static List<Path> photographs(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .limit(MOST_OF_A_KIND)
                    .toList();
        }
    }

    private static List<byte[]> frames(List<Path> files) throws IOException {
        List<byte[]> frames = new ArrayList<>();
        for (Path file : files) {
            frames.add(jpeg(ImageIO.read(file.toFile())));
        }
        return frames;
    }

    /** Shapes over a gradient: enough for a decoder and for models, which take the same time whatever is to be seen. */
    private static List<byte[]> drawings(int kind) throws IOException {
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < MOST_OF_A_KIND; i++) {
            BufferedImage image = new BufferedImage(LONG, SHORT, BufferedImage.TYPE_INT_RGB);
            Graphics2D paint = image.createGraphics();
            for (int row = 0; row < SHORT; row++) {
                paint.setColor(new Color(90 + row / 8, 110 + kind * 40, 150 - row / 8));
                paint.drawLine(0, row, LONG, row);
            }
            paint.setColor(new Color(220, 180, 150));
            paint.fillOval(180 + 3 * i, 90 + i, 200, 260);
            paint.dispose();
            frames.add(jpeg(image));
        }
        return frames;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        double scale = Math.min(
                1,
                Math.min(
                        (double) LONG / Math.max(image.getWidth(), image.getHeight()),
                        (double) SHORT / Math.min(image.getWidth(), image.getHeight())));
        BufferedImage frame =
                resized(image, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(frame, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage resized(BufferedImage image, int width, int height) {
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = made.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(image, 0, 0, width, height, null);
        paint.dispose();
        return made;
    }
}

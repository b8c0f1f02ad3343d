package org.yuankao.vision;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that belong to nobody, made by Java's own encoders and not by the library under test. */
public final class MadePictures {
    private MadePictures() {}

    public static byte[] jpeg(int width, int height) {
        return encode(painting(width, height), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encode(painting(width, height), "png");
    }

    /** Left half red, right half blue. */
    public static byte[] redBesideBlue(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return encode(image, "jpg");
    }

    /** One colour and nothing else, as a hand before the lens. */
    public static byte[] plain(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return encode(image, "jpg");
    }

    /** The same JPEG with an EXIF segment that says how it is to be turned. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        byte[] tiff = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 4 + name.length + tiff.length);
        whole.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + name.length + tiff.length));
        return whole.put(name).put(tiff).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG that announces a size and has next to no data. */
    public static byte[] pngBomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        whole.writeBytes(chunk("IHDR", header.array()));
        whole.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}));
        whole.writeBytes(chunk("IEND", new byte[0]));
        return whole.toByteArray();
    }

    public static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        ByteBuffer whole = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        return whole.put(name).put(data).putInt((int) sum.getValue()).array();
    }

    private static BufferedImage painting(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Random random = new Random(width * 31L + height);
        for (int i = 0; i < 60; i++) {
            canvas.setColor(new Color(random.nextInt(0x1000000)));
            canvas.fillOval(random.nextInt(width), random.nextInt(height), 1 + width / 4, 1 + height / 4);
        }
        canvas.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

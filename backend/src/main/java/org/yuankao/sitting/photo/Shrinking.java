package org.yuankao.sitting.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.springframework.stereotype.Component;
import org.yuankao.shared.Problem;
import org.yuankao.shared.picture.PictureHeader;

/**
 * Makes a registered photo small enough for every reader behind it: no side longer than 1600 pixels, which leaves a face
 * far more pixels than the comparison uses, as JPEG, upright, in its own proportions.
 *
 * <p>Decoding foreign bytes is a risk that is otherwise the vision worker's alone. Here it is met for registered
 * photos only, which staff send and, in a demonstration, visitors, after the header's size was checked, one at a time, and so that no more than {@link #LONGEST_READ} pixels of a
 * side are ever held.
 */
@Component
class Shrinking {

    static final int LONGEST_SIDE = 1600;

    /** Read with two samples for one of the result, so that the last step averages. */
    private static final int LONGEST_READ = 2 * LONGEST_SIDE;

    private static final float[] QUALITIES = {0.9f, 0.75f, 0.5f};

    /** Whoever waits holds a thread and the bytes of a photo; more than these come again. */
    static final int MOST_AT_ONCE = 8;

    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    /**
     * @param most bytes of the result; a coarser quality is taken until it fits
     * @throws IOException if the bytes cannot be read as the picture that their header says
     * @throws Problem {@code sitting.photo.busy} when too many wait already
     */
    Picture shrink(byte[] bytes, PictureHeader header, long most) throws IOException {
        if (!places.tryAcquire()) {
            throw Problem.of("sitting.photo.busy").retryAfter(COME_AGAIN);
        }
        try {
            return inTurn(bytes, header, most);
        } finally {
            places.release();
        }
    }

    private Picture inTurn(byte[] bytes, PictureHeader header, long most) throws IOException {
        oneAtATime.lock();
        try {
            BufferedImage small = draw(read(bytes, header), Turn.of(bytes));
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(small, quality);
                if (jpeg.length <= most) {
                    return new Picture(jpeg, "image/jpeg", small.getWidth(), small.getHeight());
                }
            }
            throw new IOException("The picture stays larger than " + most + " bytes");
        } finally {
            oneAtATime.unlock();
        }
    }

    private static BufferedImage read(byte[] bytes, PictureHeader header) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(header.mediaType());
        if (!readers.hasNext()) {
            throw new IOException("Nothing reads " + header.mediaType());
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int step = (Math.max(header.width(), header.height()) - 1) / LONGEST_READ + 1;
            ImageReadParam sampled = reader.getDefaultReadParam();
            sampled.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, sampled);
        } catch (RuntimeException e) {
            throw new IOException("The picture is damaged", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage draw(BufferedImage picture, Turn turn) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(width, height));
        int across = side(turn.lies() ? height : width, scale);
        int down = side(turn.lies() ? width : height, scale);
        BufferedImage small = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = small.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, across, down);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform placed = AffineTransform.getScaleInstance(scale, scale);
        placed.concatenate(turn.upright(width, height));
        paint.drawImage(picture, placed, null);
        paint.dispose();
        return small;
    }

    private static int side(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package org.yuankao.vision.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.yuankao.processes.watching.View;
import org.yuankao.vision.Eyes;
import org.yuankao.vision.OpenEyes;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.detect.Embedding;
import org.yuankao.vision.identity.QualityFloor;
import org.yuankao.vision.picture.PictureDecoder;
import org.yuankao.vision.picture.PictureLimits;

/** Prints what the model cards say of cost: processor time of one thread for a frame of 640 x 480 as a browser sends it. */
class FrameCostTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private final PictureDecoder decoder = new PictureDecoder(new PictureLimits(2 << 20, 12_000_000));

    @Test
    void a_frame_costs_a_bounded_time_and_no_memory_that_grows() throws Exception {
        byte[] frame = small(SharedImages.image("verify/img5.jpg"));
        float[] direction = new float[128];
        direction[0] = 1;
        Embedding somebody = Embedding.of(direction);
        try (Eyes full = OpenEyes.full();
                Eyes basic = OpenEyes.basic()) {
            double first = cpu("first view with identity", reader(full, sitting -> somebody), View.FIRST, frame);
            cpu("first view without identity", reader(full, RegisteredFaces.NONE), View.FIRST, frame);
            cpu("second view", reader(full, RegisteredFaces.NONE), View.SECOND, frame);
            cpu("without models", reader(basic, RegisteredFaces.NONE), View.FIRST, frame);
            long before = Pointer.physicalBytes();
            cpu("again", reader(full, RegisteredFaces.NONE), View.FIRST, frame);
            System.out.printf("%d bytes; grown by %d KiB%n", frame.length, (Pointer.physicalBytes() - before) >> 10);
            assertThat(Pointer.physicalBytes() - before).isLessThan(32L << 20);
            assertThat(first)
                    .as("milliseconds; generous, for a machine under load")
                    .isLessThan(200);
        }
    }

    private FrameReader reader(Eyes eyes, RegisteredFaces registered) {
        return new FrameReader(decoder, eyes, registered, QualityFloor.MEASURED);
    }

    private static double cpu(String what, FrameReader reader, View view, byte[] bytes) {
        double[] millis = new double[60];
        for (int i = 0; i < millis.length; i++) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            reader.read(new Frame("sitting", view, Instant.EPOCH.plusSeconds(i), false, bytes));
            millis[i] = (CLOCK.getCurrentThreadCpuTime() - begun) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(millis, 20, millis.length);
        Arrays.sort(warm);
        System.out.printf("frame, %s: %.1f ms of thread CPU (median), %.1f at least%n", what, warm[20], warm[0]);
        return warm[20];
    }

    private static byte[] small(byte[] photo) throws IOException {
        BufferedImage large = ImageIO.read(new ByteArrayInputStream(photo));
        BufferedImage small = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        small.createGraphics().drawImage(large.getScaledInstance(640, 480, java.awt.Image.SCALE_SMOOTH), 0, 0, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", bytes);
        return bytes.toByteArray();
    }
}

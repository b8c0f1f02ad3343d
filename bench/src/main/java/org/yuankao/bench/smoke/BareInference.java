package org.yuankao.bench.smoke;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Main program of the reference: runs each model on the frames that it looks at, on one thread, and times nothing but the
 * run itself. Decoding and scaling are done before. Its arguments: the files of detector, embedder and objects model,
 * the directory of the frames, seconds; it prints the milliseconds of one run by model, those that pass and those of the
 * processor.
 */
final class BareInference {

    private static final int CHANNELS = 3;
    private static final int BLOCK = 32;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final int secondsEach;

    private BareInference(int secondsEach) {
        this.secondsEach = secondsEach;
    }

    public static void main(String... arguments) throws IOException, OrtException {
        Path frames = Path.of(arguments[3]);
        BareInference bare = new BareInference(Math.max(2, Integer.parseInt(arguments[4]) / 3));
        List<BufferedImage> first = read(frames.resolve("first"));
        List<BufferedImage> all = new ArrayList<>(first);
        all.addAll(read(frames.resolve("second")));
        Map<String, Run> told = new LinkedHashMap<>();
        told.put(
                Inferences.Cost.FACES, bare.mean(arguments[0], bare.tensors(first, image -> bare.whole(image, BLOCK))));
        told.put(
                Inferences.Cost.EMBEDDING,
                bare.mean(arguments[1], bare.tensors(first, image -> bare.square(image, 112))));
        told.put(Inferences.Cost.THINGS, bare.mean(arguments[2], bare.tensors(all, image -> bare.square(image, 416))));
        System.out.println(new ObjectMapper().writeValueAsString(told));
    }

    /**
     * One run of a model, on average.
     *
     * @param ms from its call to its result
     * @param cpu_ms of the processor
     */
    private record Run(double ms, double cpu_ms) {}

    /** Makes a model's input of a frame. */
    private interface Input {
        OnnxTensor of(BufferedImage image) throws OrtException;
    }

    private List<OnnxTensor> tensors(List<BufferedImage> images, Input input) throws OrtException {
        List<OnnxTensor> tensors = new ArrayList<>();
        for (BufferedImage image : images) {
            tensors.add(input.of(image));
        }
        return tensors;
    }

    /** Mean over whole rounds through the frames, after one round that does not count. */
    private Run mean(String model, List<OnnxTensor> tensors) throws OrtException {
        try (OrtSession session = open(model)) {
            String input = session.getInputNames().iterator().next();
            round(session, input, tensors);
            long nanos = 0;
            long runs = 0;
            double processorBefore = ProcessorTime.ofMyself();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsEach);
            while (System.nanoTime() - until < 0) {
                nanos += round(session, input, tensors);
                runs += tensors.size();
            }
            return new Run(nanos / 1e6 / runs, (ProcessorTime.ofMyself() - processorBefore) / runs);
        } finally {
            tensors.forEach(OnnxTensor::close);
        }
    }

    private static long round(OrtSession session, String input, List<OnnxTensor> tensors) throws OrtException {
        long nanos = 0;
        for (OnnxTensor tensor : tensors) {
            long began = System.nanoTime();
            session.run(Map.of(input, tensor)).close();
            nanos += System.nanoTime() - began;
        }
        return nanos;
    }

    /** The worker's own settings: one thread, its own arena. */
    private OrtSession open(String model) throws OrtException {
        try (OrtSession.SessionOptions settings = new OrtSession.SessionOptions()) {
            settings.setIntraOpNumThreads(1);
            settings.setInterOpNumThreads(1);
            settings.setCPUArenaAllocator(true);
            settings.setMemoryPatternOptimization(false);
            return environment.createSession(model, settings);
        }
    }

    /** The frame in its own shape, each side filled up to a multiple of the block. */
    private OnnxTensor whole(BufferedImage image, int block) throws OrtException {
        return tensor(image, filled(image.getWidth(), block), filled(image.getHeight(), block));
    }

    private static int filled(int side, int block) {
        return (side + block - 1) / block * block;
    }

    private OnnxTensor square(BufferedImage image, int side) throws OrtException {
        double scale = Math.min(1, side / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return tensor(Pictures.resized(image, width, height), side, side);
    }

    /** Blue, green, red from 0 to 255 in the upper left corner; the time of a run does not depend on what it shows. */
    private OnnxTensor tensor(BufferedImage image, int width, int height) throws OrtException {
        FloatBuffer values = ByteBuffer.allocateDirect(CHANNELS * width * height * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int plane = 0; plane < CHANNELS; plane++) {
            for (int row = 0; row < image.getHeight(); row++) {
                for (int column = 0; column < image.getWidth(); column++) {
                    values.put(
                            (plane * height + row) * width + column, (image.getRGB(column, row) >> (8 * plane)) & 0xFF);
                }
            }
        }
        return OnnxTensor.createTensor(environment, values, new long[] {1, CHANNELS, height, width});
    }

    private static List<BufferedImage> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<BufferedImage> images = new ArrayList<>();
        for (Path file : files) {
            images.add(ImageIO.read(file.toFile()));
        }
        return images;
    }
}

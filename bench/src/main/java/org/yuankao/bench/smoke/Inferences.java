package org.yuankao.bench.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuankao.bench.stack.Java;
import org.yuankao.bench.stack.StackFailure;

/** Runs {@link BareInference} in a process of its own and reads what it found. */
final class Inferences {

    /** All inputs of a model are made before it runs, and they lie outside the heap, which may be as large again. */
    private static final int HEAP_MEGABYTES = 1024;

    private Inferences() {}

    /** @param folder is given the frames */
    static Cost measure(Pictures pictures, SmokeOptions options, Path folder) throws IOException, InterruptedException {
        JsonNode models = new ObjectMapper()
                .readTree(options.project()
                        .resolve("vision-worker/src/main/resources/models.json")
                        .toFile());
        write(pictures.first(), folder.resolve("first"));
        write(pictures.second(), folder.resolve("second"));
        List<String> command = Java.base(HEAP_MEGABYTES);
        command.addAll(List.of(
                BareInference.class.getName(),
                pinned(models, options, "detector"),
                pinned(models, options, "embedder"),
                pinned(models, options, "objects"),
                folder.toString(),
                String.valueOf(options.seconds())));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // ONNX Runtime ends with a segmentation fault when the command line is as long as our class path makes it
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new StackFailure(
                    "The inferences alone could not be measured, they ended with %d: %s".formatted(status, words));
        }
        return Cost.of(new ObjectMapper().readTree(words));
    }

    /** @param purpose of a model that the worker has pinned */
    private static String pinned(JsonNode models, SmokeOptions options, String purpose) {
        return Path.of(options.models(), models.get(purpose).get("file").asText())
                .toString();
    }

    private static void write(List<byte[]> frames, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < frames.size(); i++) {
            Files.write(folder.resolve("%03d.jpg".formatted(i)), frames.get(i));
        }
    }

    /**
     * What one inference costs on average over the frames that need it.
     *
     * @param millis time of one run, by model
     * @param processorMillis processor time of one run, by model
     */
    record Cost(Map<String, Double> millis, Map<String, Double> processorMillis) {

        static final String FACES = "yunet";
        static final String EMBEDDING = "mobilefacenet";
        static final String THINGS = "yolox";

        static Cost of(JsonNode told) {
            Map<String, Double> millis = new TreeMap<>();
            Map<String, Double> processorMillis = new TreeMap<>();
            for (String model : List.of(FACES, EMBEDDING, THINGS)) {
                millis.put(model, told.get(model).get("ms").asDouble());
                processorMillis.put(model, told.get(model).get("cpu_ms").asDouble());
            }
            return new Cost(millis, processorMillis);
        }

        /** Of one frame on average, when the frames are of these kinds. */
        double millisOf(Detections.Seen seen) {
            return mean(seen, millis);
        }

        double processorMillisOf(Detections.Seen seen) {
            return mean(seen, processorMillis);
        }

        private static double mean(Detections.Seen seen, Map<String, Double> cost) {
            double all = 0;
            for (Detections.Kind kind : Detections.Kind.values()) {
                for (String model : models(kind)) {
                    all += seen.of(kind) * cost.getOrDefault(model, 0.0);
                }
            }
            return all / Math.max(1, seen.all());
        }

        private static List<String> models(Detections.Kind kind) {
            return switch (kind) {
                case UNUSABLE -> List.of();
                case SECOND -> List.of(THINGS);
                case FIRST -> List.of(THINGS, FACES);
                case FIRST_EMBEDDED -> List.of(THINGS, FACES, EMBEDDING);
            };
        }
    }
}

package org.yuankao.bench.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yuankao.bench.client.FreshDemo;
import org.yuankao.bench.client.UnexpectedAnswer;
import org.yuankao.bench.stack.Ports;
import org.yuankao.bench.stack.StackFailure;

/**
 * Main program of {@code bin/bench smoke}; its first argument is the checkout, the others are the user's. Progress goes to
 * standard error, the figures as one JSON object to standard output. It ends with 1 when it could not measure.
 */
public final class Smoke {

    /** Below the ports that systems give to outgoing connections, and none that demo or journeys use. */
    private static final int PORT = 20_080;

    private static final int SITTINGS_EACH_SECOND = 8;

    /** What the installation, the entries and the part of the frames take before the paper opens, at a slow pace. */
    private static final int SECONDS_BEFORE_THE_START = 90;

    private static final int SPANS_BEFORE_THE_START = 8;

    private final SmokeOptions options;
    private final Path data;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Smoke(SmokeOptions options) {
        this.options = options;
        this.data = options.project().resolve("bench/target/smoke");
    }

    public static void main(String... arguments) {
        int status = 0;
        try {
            String[] rest = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
            Map<String, Object> figures = new Smoke(SmokeOptions.of(Path.of(arguments[0]), rest)).run();
            System.out.println(new ObjectMapper().writeValueAsString(figures));
        } catch (StackFailure | UnexpectedAnswer failure) {
            say("Not measured: " + failure.getMessage());
            status = 1;
        } catch (IOException | SQLException | RuntimeException failure) {
            say("Not measured: " + failure);
            status = 1;
        } catch (InterruptedException ended) {
            status = 1;
        }
        System.exit(status);
    }

    private Map<String, Object> run() throws IOException, InterruptedException, SQLException {
        ProcessorTime.require();
        PgBench pgbench = PgBench.find();
        Pictures pictures = Pictures.from(options.pictures());
        int sittings = SITTINGS_EACH_SECOND * options.seconds();
        FreshDemo demo = installation(sittings + 2 * options.clients());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(demo)));
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("bench", "smoke");
        parts.put("processors", Runtime.getRuntime().availableProcessors());
        // of the last minute: what else runs here takes its share of every figure
        parts.put("load_before", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        parts.put("clients", options.clients());
        parts.put("warm_up_seconds", options.warmUpSeconds());
        FramesPart.@Nullable Watched watched;
        FramesPart frames = new FramesPart(demo, options, pictures, data);
        try (Workers workers = new Workers(options.clients())) {
            demo.start();
            Entry entry = new Entry(demo, workers, pictures.portrait());
            List<JsonNode> people = people(demo);
            say("Candidates enter, so that everything is warm");
            List<Seat> answering = new ArrayList<>(entry.lead(people.subList(0, 1), false)); // alone, in the cold
            answering.addAll(entry.lead(people.subList(1, options.clients()), false));
            say("Measuring sittings");
            BareEngine bare = new BareEngine(options.project().resolve("processes"), workers, options.clients());
            Map<String, Object> walked = told(
                    "sittings",
                    new SittingsPart(demo, entry, bare)
                            .measure(people.subList(2 * options.clients(), people.size()), options.clients()));
            watched = watch(demo, frames, entry, pictures, people.subList(options.clients(), 2 * options.clients()));
            say("Measuring answers, as soon as the paper opens");
            parts.put("answers", told("answers", new AnswersPart(demo, options, pgbench, data).measure(answering)));
            parts.put("sittings", walked);
        } finally {
            stop(demo);
        }
        parts.put("frames", watched == null ? withoutModels() : frames.against(watched, inferences(pictures)));
        return parts;
    }

    /** Somebody who waits may know already; standard output has everything at once. */
    private static Map<String, Object> told(String part, Map<String, Object> figures) {
        say("%s: %s".formatted(part, figures));
        return figures;
    }

    private FreshDemo installation(int candidates) {
        int startIn = SECONDS_BEFORE_THE_START + SPANS_BEFORE_THE_START * options.seconds();
        return new FreshDemo(
                data,
                options.project(),
                PORT,
                "PT%dS".formatted(startIn),
                options.models(),
                List.of("--yuankao.demo.candidates=" + candidates),
                Smoke::say);
    }

    private FramesPart.@Nullable Watched watch(
            FreshDemo demo, FramesPart frames, Entry entry, Pictures pictures, List<JsonNode> people)
            throws IOException {
        if (!hasModels()) {
            return null;
        }
        say("Measuring frames");
        if (!pictures.drawn()) {
            frames.register(people);
        }
        return frames.watch(
                entry.lead(people, !pictures.drawn()),
                "127.0.0.1:" + Ports.from(PORT).kafka());
    }

    private Inferences.Cost inferences(Pictures pictures) throws IOException, InterruptedException {
        say("Measuring the inferences alone");
        return Inferences.measure(pictures, options, data.resolve("frames"));
    }

    private boolean hasModels() {
        return !options.models().isEmpty() && Files.isDirectory(Path.of(options.models()));
    }

    private static Map<String, Object> withoutModels() {
        return Figures.skipped(
                "There are no vision models: bin/models fetches them, or name a directory in YUANKAO_MODELS.");
    }

    private static List<JsonNode> people(FreshDemo demo) {
        return StreamSupport.stream(demo.facts().root().get("candidates").spliterator(), false)
                .toList();
    }

    /** Once, by whoever comes first: the end of the measurements or Ctrl-C. */
    private void stop(FreshDemo demo) {
        if (!stopped.getAndSet(true)) {
            say("Stopping");
            demo.close();
        }
    }

    private static void say(String sentence) {
        System.err.println(sentence);
    }
}

package org.yuankao.bench.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yuankao.bench.stack.Installation;
import org.yuankao.bench.stack.Lan;
import org.yuankao.bench.stack.Part;
import org.yuankao.bench.stack.Ports;
import org.yuankao.bench.stack.Stack;
import org.yuankao.bench.stack.StackFailure;
import org.yuankao.bench.stack.Watch;

/**
 * Main program of {@code bin/demo}; its first argument is the checkout, the others are the user's. Ctrl-C reaches the
 * shutdown hook, which stops the parts in order; the main thread then only waits for the end of the JVM.
 */
public final class Demo {

    private static final Duration FIRST_WORD = Duration.ofSeconds(15);

    private final DemoOptions options;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Demo(DemoOptions options) {
        this.options = options;
    }

    public static void main(String... arguments) {
        int status = 0;
        try {
            String[] rest = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
            new Demo(DemoOptions.of(Path.of(arguments[0]), rest)).run();
            Thread.currentThread().join();
        } catch (StackFailure failure) {
            say(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            status = 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(status);
    }

    private void run() {
        if (options.fresh()) {
            Stack.forget(options.data(), options.project(), Ports.from(options.port()), Demo::say);
        }
        Installation home = Installation.at(options.data(), options.project(), Ports.from(options.port()));
        Path facts = home.data().resolve("demo.json");
        Stack stack = new Stack(home, settings(facts), options.models(), Demo::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            say("Stopping");
            stack.close();
            say("Stopped; the data stays in " + home.data());
        }));
        try {
            stack.start();
            requireFacts(facts);
            say(comparison(stack));
            say("Accounts, passcodes and ID numbers: " + facts);
            say(forPhones());
            say("READY " + local());
            openBrowser();
            new Watch(stack, Demo::say).until(stopping::get);
        } catch (StackFailure failure) {
            if (!stopping.getAndSet(true)) {
                stack.close();
                throw failure;
            }
        }
    }

    private List<String> settings(Path facts) {
        List<String> settings = new ArrayList<>();
        settings.add("--yuankao.demo.enabled=true");
        settings.add("--yuankao.shared.demo=true");
        settings.add("--yuankao.demo.at=" + options.at());
        settings.add("--yuankao.demo.start-in=" + options.startIn());
        settings.add("--yuankao.demo.facts-file=" + facts);
        settings.add("--yuankao.demo.url=" + local());
        settings.add("--yuankao.shared.public-url=" + encrypted().orElseGet(this::local));
        return settings;
    }

    private String local() {
        return "http://localhost:" + options.port();
    }

    /** Where a phone of the same network finds us: browsers give the camera to encrypted pages only. */
    private Optional<String> encrypted() {
        return Lan.address()
                .map(address -> "https://%s:%d"
                        .formatted(address, Ports.from(options.port()).https()));
    }

    /** The backend knows it from the worker, which comes for tasks every other second. */
    private static String comparison(Stack stack) {
        Instant until = Instant.now().plus(FIRST_WORD);
        Optional<String> tier = stack.backend().visionTier();
        while (tier.isEmpty() && Instant.now().isBefore(until)) {
            Part.pause(Duration.ofMillis(500));
            tier = stack.backend().visionTier();
        }
        return switch (tier.orElse("none")) {
            case "full" -> "Vision tier: full (the machine compares faces)";
            case "basic" -> "Vision tier: basic (no models; a person decides each identity)";
            default -> "Vision tier: none (no worker has been heard of; a person decides each identity)";
        };
    }

    private String forPhones() {
        return encrypted()
                .map(address ->
                        "For a phone in the same network: %s (the certificate is this computer's own: accept the"
                                        .formatted(address)
                                + " browser's warning)")
                .orElse("No network: a phone cannot reach this computer; open the second view in another window");
    }

    private static void requireFacts(Path facts) {
        if (!Files.isRegularFile(facts)) {
            throw new StackFailure("The backend runs but wrote no %s: see its log.".formatted(facts));
        }
    }

    private void openBrowser() {
        if (options.headless()) {
            return;
        }
        say("Open %s in a browser; Ctrl-C stops everything.".formatted(local()));
    }

    private static void say(String sentence) {
        System.out.println(sentence);
        System.out.flush();
    }
}

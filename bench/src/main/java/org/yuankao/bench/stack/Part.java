package org.yuankao.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process of the installation: how it is started, where it logs, whether it answers, how it ends. */
public abstract class Part {

    private final String name;
    private final Installation home;
    private volatile @Nullable Process process;

    Part(String name, Installation home) {
        this.name = name;
        this.home = home;
    }

    /** What a start runs, after {@link #prepare()}. */
    abstract List<String> command();

    /** True when the part serves; must not throw while it is still coming up. */
    abstract boolean answers();

    /** What has to lie on disk before the first start. */
    void prepare() {}

    /** Environment beside the inherited one: secrets go here, never on a command line. */
    Map<String, String> environment() {
        return Map.of();
    }

    /** The signal that lets this part end in order. */
    String endSignal() {
        return "TERM";
    }

    public final String name() {
        return name;
    }

    final Installation home() {
        return home;
    }

    /** Starts the process; returns at once. */
    public synchronized void start() {
        prepare();
        List<String> command = new ArrayList<>();
        if (home.detached()) {
            command.add("setsid");
        }
        command.addAll(command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(new LinkedHashMap<>(environment()));
        try {
            Process started = builder.start();
            process = started;
            home.remember(name, started.toHandle());
        } catch (IOException e) {
            throw new StackFailure("%s cannot be started: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** Waits until the part answers; fails with its last words when it ends or the time is over. */
    public void awaitAnswer(Duration atMost) {
        Instant until = Instant.now().plus(atMost);
        while (!answers()) {
            if (!isAlive()) {
                throw new StackFailure("%s ended while starting: %s".formatted(name, lastWords()));
            }
            if (Instant.now().isAfter(until)) {
                throw new StackFailure(
                        "%s did not answer within %d s: %s".formatted(name, atMost.toSeconds(), lastWords()));
            }
            pause(Duration.ofMillis(200));
        }
    }

    public final boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    public final Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(Process::toHandle);
    }

    /** Ends the part in order; by force when it takes longer than {@code atMost}. */
    public synchronized void stop(Duration atMost) {
        Process current = process;
        if (current == null) {
            return;
        }
        Signals.send(endSignal(), current.toHandle());
        if (!ended(current, atMost)) {
            current.destroyForcibly();
            ended(current, Duration.ofSeconds(10));
        }
        home.forget(name);
    }

    /** SIGKILL to the process and everything below it, as a power loss would. */
    public synchronized void kill() {
        Process current = process;
        if (current != null) {
            List<ProcessHandle> below = current.descendants().toList();
            current.destroyForcibly();
            below.forEach(ProcessHandle::destroyForcibly);
            ended(current, Duration.ofSeconds(10));
        }
    }

    public final Path log() {
        return home.logs().resolve(name + ".log");
    }

    /** The end of the log, for a person who must know why. */
    public final String lastWords() {
        try {
            List<String> lines = Files.readString(log(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException unread) {
            return "(%s cannot be read: %s)".formatted(log(), unread.getMessage());
        }
    }

    private static boolean ended(Process process, Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting.", e);
        }
    }
}

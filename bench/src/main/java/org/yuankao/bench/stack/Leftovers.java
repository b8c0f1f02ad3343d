package org.yuankao.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Processes of a run that was killed hard. They hold ports and, worst, an open database: a new start would attach to
 * it in silence. They are told by process id and start time, so a number that was given to a stranger since is spared.
 */
final class Leftovers {

    private final Installation home;
    private final Consumer<String> say;

    Leftovers(Installation home, Consumer<String> say) {
        this.home = home;
        this.say = say;
    }

    void clear() {
        for (Path file : pidFiles()) {
            remembered(file).ifPresent(handle -> end(partOf(file), handle));
            home.forget(partOf(file));
        }
        postmaster().ifPresent(handle -> end(PostgresPart.NAME, handle));
    }

    private void end(String part, ProcessHandle handle) {
        say.accept("%s of an earlier run is still alive (process %d): ending it.".formatted(part, handle.pid()));
        boolean database = PostgresPart.NAME.equals(part);
        Signals.send(database ? "INT" : "TERM", handle);
        if (!gone(handle, Duration.ofSeconds(30))) {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
            gone(handle, Duration.ofSeconds(10));
        }
    }

    private static boolean gone(ProcessHandle handle, Duration atMost) {
        Instant until = Instant.now().plus(atMost);
        while (handle.isAlive() && Instant.now().isBefore(until)) {
            Part.pause(Duration.ofMillis(100));
        }
        return !handle.isAlive();
    }

    private Optional<ProcessHandle> remembered(Path file) {
        String[] words = read(file).trim().split(" ", 2);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> words.length == 2
                        && handle.info()
                                .startInstant()
                                .map(Object::toString)
                                .orElse("")
                                .equals(words[1]));
    }

    /** A database that nobody remembered, known by the file that PostgreSQL itself leaves in its folder. */
    private Optional<ProcessHandle> postmaster() {
        Path file = home.data().resolve("postgres/cluster/postmaster.pid");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String pid = read(file).lines().findFirst().orElse("").trim();
        return pid.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pid))
                        .filter(handle -> handle.info()
                                .command()
                                .orElse("")
                                .startsWith(home.data().toString()));
    }

    private List<Path> pidFiles() {
        try (Stream<Path> files = Files.list(home.run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String partOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.yuankao.bench.smoke;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuankao.bench.stack.PostgresPart;
import org.yuankao.bench.stack.StackFailure;

/** PostgreSQL's own load generator, the reference for what a durable row costs on this server. */
final class PgBench {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+) ");

    private final Path program;

    private PgBench(Path program) {
        this.program = program;
    }

    /** From the path, else from where Debian keeps it. */
    static PgBench find() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(onPath, ofDebian())
                .filter(Files::isExecutable)
                .findFirst()
                .map(PgBench::new)
                .orElseThrow(() -> new StackFailure("pgbench is missing, the reference of the answers: install it"
                        + " (Debian: apt-get install postgresql; its server need not run)."));
    }

    private static Stream<Path> ofDebian() {
        if (!Files.isDirectory(DEBIAN)) {
            return Stream.of();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin/pgbench")).toList().stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }

    /**
     * Runs a script over and over, prepared, on {@code connections} connections.
     *
     * @return transactions in a second, the time to connect left out
     */
    double run(PostgresPart server, Path script, int connections, int seconds) {
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            program.toString(),
                            "-n",
                            "-M",
                            "prepared",
                            "-c",
                            String.valueOf(connections),
                            "-T",
                            String.valueOf(seconds),
                            "-f",
                            script.toString()))
                    .redirectErrorStream(true);
            builder.environment().putAll(server.clientEnvironment());
            Process process = builder.start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackFailure("pgbench could not run: " + words.strip());
            }
            return rate(words);
        } catch (IOException e) {
            throw new StackFailure("pgbench cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while pgbench ran.", e);
        }
    }

    /** The line {@code tps = 8300.123 (without initial connection time)}. */
    static double rate(String words) {
        Matcher found = RATE.matcher(words);
        if (!found.find()) {
            throw new StackFailure("pgbench told no rate: " + words.strip());
        }
        return Double.parseDouble(found.group(1));
    }
}

package org.yuankao;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A backend as a process of its own, with nothing of the tests in it: what several nodes are to each other cannot be seen
 * inside one JVM, where the engine's registry is shared.
 */
public final class Node implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+) ");
    private static final long START_SECONDS = 120;

    private final Process process;
    private final Path log;

    private Node(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** A database of its own in the server of the tests; its address. */
    public static String newDatabase(String name) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
            return TestDatabase.url().replaceFirst("/postgres\\?", "/" + name + "?");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the program on a machine of that zone; returns before it answers, see {@link #awaitStart()}. */
    public static Node start(Path folder, String database, String zone, String roles, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-Duser.timezone=" + zone,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                withoutTests(),
                YuankaoApplication.class.getName(),
                "--server.port=0",
                "--yuankao.roles=" + roles,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.kafka.bootstrap-servers=127.0.0.1:9",
                "--yuankao.shared.key-file=" + folder.resolve("keys.json"),
                "--yuankao.shared.create-key-file=true",
                "--yuankao.shared.objects=" + folder.resolve("objects")));
        command.addAll(Arrays.asList(settings));
        try {
            Path log = Files.createTempFile(folder, roles.replace(',', '-'), ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Node(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until it has done what it does at its start and takes requests. */
    public Node awaitStart() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!log().contains("Started YuankaoApplication")
                || browser().get("/actuator/health/readiness").status() != 200) {
            if (!process.isAlive() || System.nanoTime() - until > 0) {
                throw new AssertionError("the node did not start: " + log());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    public int port() {
        Matcher matcher = PORT.matcher(log());
        if (!matcher.find()) {
            throw new AssertionError("no port in " + log());
        }
        return Integer.parseInt(matcher.group(1));
    }

    public Browser browser() {
        return new Browser(port());
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

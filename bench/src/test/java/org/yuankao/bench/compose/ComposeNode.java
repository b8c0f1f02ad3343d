package org.yuankao.bench.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.yuankao.bench.stack.Installation;

/** A service of the compose file as a process on this computer: the image's jar with the service's environment. */
final class ComposeNode implements AutoCloseable {

    private static final Pattern CHECKED = Pattern.compile("http://127\\.0\\.0\\.1:\\d+(/\\S+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;
    private final String health;

    private ComposeNode(Process process, Path log, int port, String health) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.health = health;
    }

    /** @param environment as the file has it, with the addresses of this computer */
    static ComposeNode start(
            ComposeFile file, String service, String module, Map<String, String> environment, int port, Path folder) {
        try {
            Path log = folder.resolve(service + ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx320m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            Installation.jar(ComposeFile.PROJECT, module).toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("YUANKAO") || name.startsWith("SPRING"));
            builder.environment().putAll(environment);
            return new ComposeNode(builder.start(), log, port, health(file, service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path that the service's own health check asks. */
    private static String health(ComposeFile file, String service) {
        Matcher path = CHECKED.matcher(((Map<?, ?>) file.service(service).get("healthcheck"))
                .get("test")
                .toString());
        if (!path.find()) {
            throw new IllegalArgumentException(service + " has no health check that asks an address");
        }
        return path.group(1).replaceAll("[\\],]+$", "");
    }

    ComposeNode awaitHealthy() {
        Awaitility.await(log.getFileName().toString())
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("ended while starting: " + Files.readString(log));
                    }
                    return status(health) == 200;
                });
        return this;
    }

    /** 0 where nobody answers. */
    int status(String path) {
        try {
            return CLIENT.send(request(path), BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String body(String path) {
        return body(request(path));
    }

    String body(String path, String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return body(HttpRequest.newBuilder(request(path), (name, value) -> true)
                .header("Authorization", "Basic " + pair)
                .build());
    }

    private static String body(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.yuankao.vision.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.VisionWorkerApplication;

/** The worker as a process of its own, so that it can be killed. */
final class WorkerProcess implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Process process;
    private final Path log;

    /** @param models whether it may use models */
    WorkerProcess(Path scratch, String name, String kafka, int backend, boolean models) throws IOException {
        port = freePort();
        log = scratch.resolve(name + ".log");
        Path arguments = scratch.resolve(name + ".arguments");
        // by a file: on a command line of ten thousand characters ONNX Runtime ends the process
        Files.writeString(arguments, "-cp \"" + System.getProperty("java.class.path") + "\"");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx96m", "-XX:+UseSerialGC", "@" + arguments));
        command.add(VisionWorkerApplication.class.getName());
        command.add("--server.port=" + port);
        command.add("--yuankao.vision.backend-url=http://127.0.0.1:" + backend);
        command.add("--spring.kafka.bootstrap-servers=" + kafka);
        command.add("--yuankao.vision.watch.partitions=4");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("YUANKAO_WORKER_PASSWORD", "secret");
        builder.environment()
                .put("YUANKAO_MODELS", models ? SharedImages.models().toString() : "");
        process = builder.start();
    }

    WorkerProcess awaitWatching() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    assertThat(process.isAlive()).as(this::said).isTrue();
                    JsonNode watching = watching();
                    return watching.path("kafka").asText().equals("answers")
                            && watching.path("judging").asText().equals("RUNNING");
                });
        return this;
    }

    JsonNode watching() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/info"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            String info =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return new ObjectMapper().readTree(info).path("watching");
        } catch (IOException e) {
            return new ObjectMapper().createObjectNode(); // not up yet
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS))
                .as("stops when told to: " + said())
                .isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

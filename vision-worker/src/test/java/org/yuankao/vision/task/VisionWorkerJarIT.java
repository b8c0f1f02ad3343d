package org.yuankao.vision.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.vision.SharedImages;
import org.yuankao.vision.task.FakeBackend.Call;

/** The packaged worker as an own process: it has all it needs in its jar, compares rightly and stays small. */
class VisionWorkerJarIT {
    private static final List<String> LIMITS = List.of("-Xmx96m", "-XX:+UseSerialGC");

    @TempDir
    Path scratch;

    private FakeBackend backend;
    private Process worker;

    @BeforeEach
    void startBackend() throws Exception {
        backend = new FakeBackend();
    }

    @AfterEach
    void stopBoth() throws Exception {
        if (worker != null) {
            worker.destroy();
            assertThat(worker.waitFor(15, TimeUnit.SECONDS))
                    .as("stops when told to")
                    .isTrue();
        }
        backend.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_packaged_worker_tells_persons_apart_and_its_memory_stays_flat() throws Exception {
        String same = pair("img5.jpg", "img6.jpg");
        String different = pair("img5.jpg", "img20.jpg");
        start();
        assertThat(compare(same)).isGreaterThan(0.5);
        assertThat(compare(different)).isLessThan(0.3);
        compareTimes(same, 60);
        long after60 = residentKiB();
        compareTimes(same, 120);
        long grown = residentKiB() - after60;
        System.out.printf("Worker after 62 checks %d MiB, after 182 grown by %d KiB%n", after60 >> 10, grown);
        assertThat(after60).isLessThan(512 << 10);
        assertThat(grown).isLessThan(64 << 10);
    }

    private void compareTimes(String photo, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            compare(photo);
        }
    }

    private double compare(String photo) throws Exception {
        backend.offer(UUID.randomUUID().toString(), photo, null);
        Call call = backend.calls.poll(60, TimeUnit.SECONDS);
        assertThat(call)
                .as("the worker's answer; its output: " + scratch.resolve("worker.log"))
                .isNotNull();
        assertThat(call.variable("identityVerdict")).isEqualTo("SCORED");
        assertThat(call.local("tier")).isEqualTo("full");
        return call.body().at("/variables/identityScore/value").asDouble();
    }

    private String pair(String taken, String registered) {
        String photo = UUID.randomUUID().toString();
        backend.pictures.put(photo + "/taken", FakeBackend.bytes(SharedImages.image("verify/" + taken)));
        backend.pictures.put(photo + "/registered", FakeBackend.bytes(SharedImages.image("verify/" + registered)));
        return photo;
    }

    private void start() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(LIMITS);
        command.addAll(List.of("-jar", jar().toString(), "--server.port=0"));
        command.add("--yuankao.vision.backend-url=" + backend.address());
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("YUANKAO_WORKER_PASSWORD", FakeBackend.PASSWORD);
        process.environment().put("YUANKAO_MODELS", SharedImages.models().toString());
        worker = process.redirectOutput(scratch.resolve("worker.log").toFile()).start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(file -> file.getFileName().toString().matches("yuankao-vision-worker-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No packaged worker under target"));
        }
    }

    private long residentKiB() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(worker.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}

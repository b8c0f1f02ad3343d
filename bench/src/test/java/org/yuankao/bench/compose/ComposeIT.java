package org.yuankao.bench.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yuankao.bench.stack.Installation;
import org.yuankao.bench.stack.Part;
import org.yuankao.bench.stack.Ports;
import org.yuankao.bench.stack.Stack;

/**
 * One node of each kind, started from the compose file's own environment and secrets: there is no container engine here,
 * so what differs is the network and nothing else.
 */
@Order(40)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The compose file's environment makes one installation of the three roles and a vision worker")
class ComposeIT {

    private static final int FIRST_PORT = 29080;

    @TempDir
    static Path folder;

    private final ComposeFile file = ComposeFile.read();
    private final List<ComposeNode> nodes = new ArrayList<>();
    private Stack backbone;
    private ComposeNode engine;
    private ComposeNode web;
    private ComposeNode ingest;
    private ComposeNode worker;

    @BeforeAll
    void start() throws Exception {
        Ports ports = Ports.from(FIRST_PORT);
        backbone = new Stack(
                Installation.at(folder.resolve("data"), ComposeFile.PROJECT, ports),
                List.of(),
                "",
                System.out::println);
        for (Part part : List.of(backbone.postgres(), backbone.kafka())) {
            part.start();
            part.awaitAnswer(Duration.ofMinutes(2));
        }
        try (Connection connection = backbone.postgres().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role yuankao password 'secret-of-database'");
            statement.execute("create database yuankao");
        }
        engine = node("engine-1", "backend", 1).awaitHealthy();
        web = node("web-1", "backend", 2);
        ingest = node("ingest-1", "backend", 3);
        worker = node("vision-worker-1", "vision-worker", 4);
        List.of(web, ingest, worker).forEach(ComposeNode::awaitHealthy);
    }

    @AfterAll
    void stop() {
        for (int last = nodes.size() - 1; last >= 0; last--) {
            nodes.get(last).close();
        }
        if (backbone != null) {
            backbone.close();
        }
    }

    @Test
    void each_node_has_its_roles() {
        assertThat(web.body("/api/shared/info")).contains("\"roles\":[\"WEB\"]");
        assertThat(ingest.body("/api/shared/info")).contains("WEB", "INGEST").doesNotContain("ENGINE");
    }

    @Test
    void pages_are_served_by_web_nodes_only() {
        assertThat(web.status("/exam")).isEqualTo(200);
        assertThat(engine.status("/exam")).isIn(401, 403, 404);
    }

    @Test
    void the_picture_of_a_phone_is_known_to_the_ingest_and_to_nobody_else() {
        String address = "/api/vision/sittings/0198f2c0-0000-7000-8000-000000000001/second-view";
        assertThat(ingest.body(address, "vision-worker", "secret-of-worker")).contains("vision.frame.none");
        assertThat(web.body(address, "vision-worker", "secret-of-worker")).contains("shared.not-found");
    }

    @Test
    void the_worker_is_known_to_the_engine() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(web.body("/api/shared/info")).contains("\"visionTier\":\"basic\""));
    }

    private ComposeNode node(String service, String module, int number) throws Exception {
        int port = FIRST_PORT + 100 + number;
        Path secrets = Files.createDirectories(folder.resolve(service + "-secrets"));
        for (Map<String, String> secret : file.secrets(service)) {
            String name = Path.of(secret.get("target")).getFileName().toString();
            Files.writeString(secrets.resolve(name), "secret-of-" + secret.get("source"));
        }
        Map<String, String> environment = new TreeMap<>(file.environment(service));
        environment.replaceAll((name, value) -> here(value, secrets));
        environment.put(module.equals("backend") ? "SERVER_PORT" : "YUANKAO_VISION_PORT", String.valueOf(port));
        ComposeNode node = ComposeNode.start(file, service, module, environment, port, folder);
        nodes.add(node);
        return node;
    }

    /** Names of containers and mounts become addresses and folders of this computer. */
    private String here(String value, Path secrets) {
        Ports ports = Ports.from(FIRST_PORT);
        return value.replace("postgres:5432", "127.0.0.1:" + ports.postgres())
                .replace("kafka:9092", "127.0.0.1:" + ports.kafka())
                // the proxy would choose; the ingest's node answers what is web's too
                .replace("http://proxy:8080", "http://127.0.0.1:" + (FIRST_PORT + 103))
                .replace("/run/secrets/yuankao/", secrets + "/")
                .replace("/var/lib/yuankao", folder.resolve("lib").toString())
                .replaceAll("^/models$", "")
                .replaceAll("\\$\\{YUANKAO_PUBLIC_URL[^}]*}", "https://exam.example.org");
    }
}

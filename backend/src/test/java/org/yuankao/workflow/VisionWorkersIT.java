package org.yuankao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.IntegrationTest;
import org.yuankao.TestClock;
import org.yuankao.processes.WorkerHeaders;
import org.yuankao.shared.ExamClock;

@IntegrationTest
@DisplayName("C4, O2: everybody sees whether a machine compares faces, as the workers themselves say it")
class VisionWorkersIT {

    @LocalServerPort
    int port;

    @Autowired
    TestClock time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExamClock clock;

    @Autowired
    VisionWorkers workers;

    @BeforeEach
    void nobodyWasHeardOf() {
        jdbc.sql("delete from workflow.vision_worker").update();
        workers.refresh();
    }

    @Test
    void nobody_has_been_heard_of_yet() {
        assertThat(shown()).isEqualTo("none");
    }

    @Test
    void a_worker_that_asks_for_tasks_is_seen_for_thirty_seconds() {
        asks("one", "full");
        assertThat(shown()).isEqualTo("full");

        time.advance(Duration.ofSeconds(29));
        assertThat(shown()).isEqualTo("full");
        time.advance(Duration.ofSeconds(2));
        assertThat(shown()).isEqualTo("none");

        asks("one", "full");
        assertThat(shown()).isEqualTo("full");
    }

    @Test
    void one_worker_without_models_makes_the_installation_basic() {
        asks("one", "full");
        asks("two", "basic");

        assertThat(shown()).isEqualTo("basic");
    }

    @Test
    void a_worker_that_starts_again_with_models_counts_at_once() {
        asks("one", "basic");
        asks("one", "full");

        assertThat(shown()).isEqualTo("full");
    }

    @Test
    void another_node_says_the_same() {
        asks("one", "full");
        VisionWorkers elsewhere = new VisionWorkers(jdbc, clock);
        assertThat(elsewhere.lastHeard()).isEmpty();

        elsewhere.refresh();

        assertThat(elsewhere.lastHeard()).contains("full");
    }

    @Test
    void who_says_something_unknown_is_served_and_not_believed() {
        asks("one", "excellent");
        asks("x".repeat(101), "full");

        assertThat(shown()).isEqualTo("none");
    }

    @Test
    void a_stranger_cannot_say_it() {
        assertThat(new Browser(port)
                        .with(WorkerHeaders.WORKER, "one")
                        .with(WorkerHeaders.TIER, "full")
                        .post("/engine-rest/external-task/fetchAndLock", Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(shown()).isEqualTo("none");
    }

    private void asks(String name, String tier) {
        String pair = Base64.getEncoder()
                .encodeToString("vision-worker:the-workers-secret-of-the-tests".getBytes(StandardCharsets.UTF_8));
        var answer = new Browser(port)
                .with("Authorization", "Basic " + pair)
                .with(WorkerHeaders.WORKER, name)
                .with(WorkerHeaders.TIER, tier)
                .post(
                        "/engine-rest/external-task/fetchAndLock",
                        Map.of("workerId", name, "maxTasks", 1, "topics", List.of()));
        assertThat(answer.status()).isEqualTo(200);
    }

    private String shown() {
        return new Browser(port)
                .get("/api/shared/info")
                .json()
                .path("visionTier")
                .asText("none");
    }
}

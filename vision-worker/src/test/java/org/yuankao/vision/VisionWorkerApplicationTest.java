package org.yuankao.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

@ExtendWith(OutputCaptureExtension.class)
class VisionWorkerApplicationTest {
    @TempDir
    Path models;

    @Test
    void without_models_the_tier_is_basic_and_everyone_can_see_it(CapturedOutput output) {
        assertThat(info("")).contains("\"tier\":\"basic\"", "\"modelDigest\":\"none\"", "\"engine\":{");
        assertThat(output).contains("Tier basic: No models directory is set (YUANKAO_MODELS)");
    }

    @Test
    void a_model_with_another_digest_is_refused_and_the_tier_falls_to_basic(CapturedOutput output) throws Exception {
        Files.writeString(models.resolve("yunet_n_dynamic.onnx"), "not the model");
        assertThat(info(models.toString())).contains("\"tier\":\"basic\"", "instead of 104ee26c");
        assertThat(output).contains("WARN", "Tier basic: Model yunet:", "bin/models --to " + models);
    }

    @Test
    void with_all_pinned_models_the_tier_is_full(CapturedOutput output) {
        String info = info(SharedImages.models().toString());
        assertThat(info).contains("\"tier\":\"full\"", "104ee26c71d5c270+b7120c095d60094f");
        assertThat(output).contains("Tier full");
    }

    @Test
    void without_an_address_of_kafka_nothing_is_watched_and_everyone_can_see_it(CapturedOutput output) {
        assertThat(info("")).contains("\"kafka\":\"off\"", "\"frames\":0", "\"lag\":0");
        assertThat(output).contains("No address of Kafka is set (spring.kafka.bootstrap-servers)");
    }

    @Test
    @DisplayName("a Kafka that is away is said once, and tasks go on (fault 11)")
    void a_kafka_that_is_away_is_no_flood_in_the_log(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext worker = start("", "--spring.kafka.bootstrap-servers=127.0.0.1:9")) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> output.getOut().contains("Kafka at 127.0.0.1:9 cannot be used"));
            Thread.sleep(8000);
            assertThat(info(worker)).contains("\"kafka\":\"silent\"", "\"engine\":{");
            assertThat(output.getOut().lines().filter(line -> line.contains("Kafka") || line.contains("kafka")))
                    .as("one sentence, whatever Kafka's own clients try meanwhile")
                    .hasSize(1);
        }
    }

    private static String info(String models) {
        try (ConfigurableApplicationContext worker = start(models)) {
            return info(worker);
        }
    }

    private static ConfigurableApplicationContext start(String models, String... further) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--yuankao.vision.models=" + models,
                "--yuankao.vision.backend-url=http://127.0.0.1:9"));
        arguments.addAll(List.of(further));
        return new SpringApplicationBuilder(VisionWorkerApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments.toArray(String[]::new));
    }

    private static String info(ConfigurableApplicationContext worker) {
        Environment environment = worker.getEnvironment();
        String base = "http://127.0.0.1:" + environment.getProperty("local.server.port") + "/actuator/";
        TestRestTemplate http = new TestRestTemplate();
        assertThat(http.getForObject(base + "health", String.class)).contains("\"status\":\"UP\"");
        return http.getForObject(base + "info", String.class);
    }
}

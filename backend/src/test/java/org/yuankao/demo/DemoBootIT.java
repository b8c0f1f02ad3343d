package org.yuankao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.Browser;
import org.yuankao.DemoInstallation;

/** The program started as {@code bin/demo} starts it. */
@DemoInstallation
class DemoBootIT {

    @LocalServerPort
    int port;

    @Value("${yuankao.demo.facts-file}")
    Path file;

    @Test
    @DisplayName("Journey 1: every account of demo.json signs in with its password and has its role")
    void every_account_of_the_file_signs_in() throws IOException {
        for (JsonNode account : facts().get("accounts")) {
            JsonNode me = signIn(account).get("/api/identity/me").json();
            assertThat(me.get("roles").get(0).asText())
                    .isEqualTo(account.get("role").asText());
            assertThat(me.get("mustChangePassword").asBoolean()).isFalse();
        }
    }

    @Test
    @DisplayName("Journey 3: the administrator sees the running demo batch and the plan's batch beside it")
    void the_administrator_sees_both_batches() throws IOException {
        Browser admin = signIn(facts().get("accounts").get(0));

        JsonNode running = admin.get(
                        "/api/batch/batches?q=" + facts().get("current").asText())
                .json()
                .at("/items/0");
        assertThat(running.get("state").asText()).isEqualTo("RUNNING");
        assertThat(running.get("candidates").asLong()).isEqualTo(24);
        JsonNode plan = admin.get("/api/batch/batches?q=2022-11").json().at("/items/0");
        assertThat(List.of(
                        plan.get("state").asText(),
                        plan.get("firstDay").asText(),
                        plan.get("lastDay").asText()))
                .containsExactly("PUBLISHED", "2022-11-26", "2022-11-27");
        JsonNode detail = admin.get(
                        "/api/batch/batches/" + facts().at("/batches/0/id").asText())
                .json();
        assertThat(detail.get("sessions"))
                .allSatisfy(
                        session -> assertThat(session.get("sittings").asLong()).isEqualTo(24));
    }

    @Test
    @DisplayName("E1: the registration point sees its eight candidates of the demo batch, masked")
    void the_point_sees_its_own_candidates() throws IOException {
        JsonNode account = facts().get("accounts").get(5);
        assertThat(account.get("role").asText()).isEqualTo("POINT");

        JsonNode page = signIn(account)
                .get("/api/enrolment/candidates?batchId="
                        + facts().at("/batches/0/id").asText())
                .json();

        assertThat(page.get("total").asLong()).isEqualTo(8);
        assertThat(page.get("items"))
                .allSatisfy(
                        row -> assertThat(row.get("idNumberMasked").asText()).matches("999\\*{11}[0-9]{3}[0-9X]"));
    }

    private Browser signIn(JsonNode account) {
        return new Browser(port)
                .signIn(
                        account.get("username").asText(),
                        account.get("password").asText());
    }

    private JsonNode facts() throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}

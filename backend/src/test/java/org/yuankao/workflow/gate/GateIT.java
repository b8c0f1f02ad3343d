package org.yuankao.workflow.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.Form;
import org.yuankao.IntegrationTest;
import org.yuankao.batch.Batches;
import org.yuankao.batch.SampleBatches;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;

@IntegrationTest
@DisplayName("N1, fault 30: models go through the gate, and only through it")
class GateIT {

    private static final String PASSWORD = "a-Long-passw0rd";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Batches batches;

    @Autowired
    Sessions sessions;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String tag = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private Browser admin;

    @BeforeEach
    void signIn() {
        String name = "gate" + Ids.next().toString().replace("-", "").substring(8);
        accounts.create(new NewStaff(name, "测试员", Set.of(Role.ADMIN), PASSWORD, false));
        admin = new Browser(port).signIn(name, PASSWORD);
    }

    @Test
    void the_twins_are_accepted_by_the_engine_as_well() {
        long before = repository.createDeploymentQuery().count();

        for (GateCase model : GateCase.all().toList()) {
            JsonNode checked = check(model.twin(tag)).json();
            assertThat(checked.path("accepted").asBoolean())
                    .as(model + " " + checked)
                    .isTrue();
        }

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void a_finding_names_its_element_and_says_the_mend_in_both_languages() {
        JsonNode file =
                check(named("script-task").hostile(tag)).json().path("files").get(0);
        JsonNode finding = file.path("findings").get(0);

        assertThat(finding.path("elementId").asText()).isEqualTo("step_new");
        assertThat(finding.path("elementName").asText()).isEqualTo("脚本");
        assertThat(finding.path("code").asText()).isEqualTo("workflow.gate.script");
        assertThat(finding.path("title").asText()).contains("script");
        assertThat(finding.path("texts").path("zh-CN").path("mend").asText()).contains("脚本");
    }

    @Test
    void the_check_tells_what_would_change() {
        JsonNode file =
                check(named("script-task").twin(tag)).json().path("files").get(0);

        assertThat(file.path("key").asText()).isEqualTo("candidate-sitting");
        assertThat(file.path("kind").asText()).isEqualTo("PROCESS");
        assertThat(file.path("currentTag").asText()).isNotBlank();
        assertThat(file.path("nextVersion").asInt()).isGreaterThan(1);
        assertThat(file.path("added").findValuesAsText("id")).containsExactlyInAnyOrder("step_new", "flow_new");
        assertThat(file.path("changed").findValuesAsText("id")).contains("flow_toPhoto");
        assertThat(file.path("removed")).isEmpty();
    }

    @Test
    void what_the_gate_refuses_is_not_stored() {
        long before = repository.createDeploymentQuery().count();
        Upload twin = named("decision-in-juel").twin(tag);

        Answer refused = admin.post(
                "/api/workflow/models",
                files(named("script-task").hostile(tag), twin).field("reason", "一起部署"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("workflow.model.refused");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void a_decision_is_deployed_with_its_reason_and_its_tag_is_taken_from_then_on() {
        Upload twin = named("decision-in-juel").twin(tag);

        Answer deployed = admin.post("/api/workflow/models", files(twin).field("reason", "更正缺省值"));
        assertThat(deployed.status()).isEqualTo(201);
        assertThat(deployed.json().path("models").get(0).path("key").asText()).isEqualTo("identity-decision");
        assertThat(jdbc.sql("""
                        select count(*) from shared.audit_entry
                         where action = 'workflow.model.deployed' and subject = 'model:identity-decision'
                           and reason = '更正缺省值' and details->>'tag' = :tag
                        """).param("tag", tag).query(Long.class).single()).isEqualTo(1);

        JsonNode again = check(twin).json().path("files").get(0);
        assertThat(again.path("findings").findValuesAsText("code")).containsExactly("workflow.gate.tag-taken");
        assertThat(admin.post("/api/workflow/models", files(twin).field("reason", "再来一次"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_call_is_bound_to_a_tag_that_is_deployed_or_comes_along() {
        String caller = GateCase.seeded("bpmn/identity-check.bpmn")
                .replace("camunda:versionTag=\"1\"", "camunda:versionTag=\"" + tag + "\"")
                .replace("decisionRefVersionTag=\"1\"", "decisionRefVersionTag=\"" + tag + "\"");
        Upload process = new Upload("identity-check.bpmn", caller.getBytes(UTF_8));

        assertThat(codes(check(process))).containsExactly("workflow.gate.binding");
        assertThat(check(process, named("decision-in-juel").twin(tag))
                        .json()
                        .path("accepted")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_step_on_which_somebody_stands_cannot_go() {
        String instance = runtime.startProcessInstanceByKey(
                        "exam-session", session().toString())
                .getId();
        try {
            String without = GateCase.seeded("bpmn/exam-session.bpmn")
                    .replace("camunda:versionTag=\"1\"", "camunda:versionTag=\"" + tag + "\"")
                    .replace("event_preparationDue", "event_laterDue");

            JsonNode file = check(new Upload("exam-session.bpmn", without.getBytes(UTF_8)))
                    .json()
                    .path("files")
                    .get(0);

            assertThat(file.path("findings").findValuesAsText("code")).containsExactly("workflow.gate.occupied");
            assertThat(file.path("findings").get(0).path("elementId").asText()).isEqualTo("event_preparationDue");
            assertThat(file.path("findings").get(0).path("elementName").asText())
                    .isEqualTo("到准备时间");
        } finally {
            runtime.deleteProcessInstance(instance, "the test is over");
        }
    }

    @Test
    void what_is_no_model_is_said_so() {
        assertThat(codes(check(new Upload("x.bpmn", "hello".getBytes(UTF_8))))).containsExactly("workflow.gate.kind");
        assertThat(codes(check(new Upload("x.bpmn", "<a><b></a>".getBytes(UTF_8)))))
                .containsExactly("workflow.gate.unreadable");
        assertThat(codes(check(new Upload("x.bpmn", new byte[] {'<', (byte) 0xff, '>'}))))
                .containsExactly("workflow.gate.encoding");
        assertThat(codes(check(new Upload("x.bpmn", ("<a>" + " ".repeat(1_100_000) + "</a>").getBytes(UTF_8)))))
                .containsExactly("workflow.gate.too-large");
        assertThat(codes(check(new Upload("x.bpmn", ("<a>".repeat(40) + "</a>".repeat(40)).getBytes(UTF_8)))))
                .containsExactly("workflow.gate.too-deep");
        assertThat(codes(check(new Upload("x.form", ("{\"a\":".repeat(40) + "1" + "}".repeat(40)).getBytes(UTF_8)))))
                .containsExactly("workflow.gate.unreadable");
    }

    @Test
    @DisplayName("the engine's own door is shut as well: a deployment past the gate is refused")
    void a_deployment_past_the_gate_is_refused() {
        long before = repository.createDeploymentQuery().count();
        for (GateCase model : List.of(
                named("script-task"),
                named("service-class"),
                named("listener-class"),
                named("condition-that-calls-java"),
                named("input-mapping-with-a-script"),
                named("external-entity"),
                named("decision-in-javascript"),
                named("form-with-html"))) {
            String text = new String(model.hostile(tag).bytes(), UTF_8);
            assertThatThrownBy(() -> repository
                            .createDeployment()
                            .addString(model.file(), text)
                            .deploy())
                    .as(model.name())
                    .isInstanceOf(ProcessEngineException.class)
                    .hasStackTraceContaining("Models are data, not code");
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private UUID session() {
        UUID batch = batches.draft(SampleBatches.around(Instant.now().plus(Duration.ofDays(20)), null));
        return sessions.ofBatch(batch).get(1).id();
    }

    private Answer check(Upload... uploads) {
        Answer answer = admin.post("/api/workflow/model-checks", files(uploads));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer;
    }

    private static List<String> codes(Answer answer) {
        return answer.json().path("files").get(0).path("findings").findValuesAsText("code");
    }

    private static Form files(Upload... uploads) {
        Form form = new Form();
        for (Upload upload : uploads) {
            form.file("files", upload.file(), "application/octet-stream", upload.bytes());
        }
        return form;
    }

    private static GateCase named(String name) {
        return GateCase.all()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

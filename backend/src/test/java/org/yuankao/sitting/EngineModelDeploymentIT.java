package org.yuankao.sitting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.yuankao.Browser;
import org.yuankao.Browser.Answer;
import org.yuankao.Form;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.shared.Ids;
import org.yuankao.workflow.gate.Drawing;

@DisplayName("Must-show 7, N1: one more step after the pledge, deployed while sittings run")
class EngineModelDeploymentIT extends EngineWay {

    private static final String PASSWORD = "a-Long-passw0rd";
    private static final String FLOW = "sourceRef=\"gateway_pledgeSigned\" targetRef=\"gateway_toPhoto\"";
    private static final String STEP = """
            <bpmn:userTask id="userTask_clearDesk" name="检查桌面" camunda:formKey="candidate:plain">
              <bpmn:extensionElements>
                <camunda:formData>
                  <camunda:formField id="seat" label="座位" type="string">
                    <camunda:validation><camunda:constraint name="required" /></camunda:validation>
                  </camunda:formField>
                  <camunda:formField id="room" label="房间" type="enum">
                    <camunda:value id="home" name="家" />
                    <camunda:value id="work" name="单位" />
                  </camunda:formField>
                </camunda:formData>
              </bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_deskClear" sourceRef="userTask_clearDesk" targetRef="gateway_toPhoto" />
            """;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    private final String tag = "it-" + UUID.randomUUID().toString().substring(0, 8);

    /** Other tests know the seeded model; the relay may be at work on what goes. */
    @AfterEach
    void theNewModelIsGone() {
        await().atMost(Duration.ofSeconds(15))
                .ignoreException(OptimisticLockingException.class)
                .untilAsserted(() -> {
                    deployed().forEach(model -> repository.deleteDeployment(model.getDeploymentId(), true, true));
                    assertThat(deployed()).isEmpty();
                });
    }

    private List<ProcessDefinition> deployed() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("candidate-sitting")
                .versionTag(tag)
                .list();
    }

    @Test
    void the_next_prepared_sittings_show_it_running_ones_do_not() throws IOException {
        Desk running = new Desk(port).enter(exam, candidate);
        exam = hall.exam();
        Exam.Candidate next = hall.candidate(exam);

        deploy(model(STEP));

        assertThat(formKeys(running.me())).doesNotContain("candidate:plain");
        Desk.expect(running.confirm(), 200);
        Desk.expect(running.pledge(true, true), 200);
        assertThat(running.step()).isEqualTo("candidate:photo");

        candidate = next;
        prepare();
        Desk desk = new Desk(port).enter(exam, candidate);
        assertThat(formKeys(desk.me())).containsSubsequence("candidate:pledge", "candidate:plain", "candidate:photo");
        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(true, true), 200);
        JsonNode step = desk.me().path("step");
        assertThat(step.path("formKey").asText()).isEqualTo("candidate:plain");
        assertThat(step.path("name").asText()).isEqualTo("检查桌面");
        assertThat(step.path("fields").findValuesAsText("label")).contains("座位", "房间", "家");

        clock.setTo(start());
        assertThat(desk.paper().status()).isNotEqualTo(200);
        assertThat(desk.photo(Pictures.jpeg(640, 480)).status()).isEqualTo(409);
        assertThat(desk.secondView().status()).isEqualTo(409);
        assertThat(fill(desk, Map.of("room", "home")).status()).isEqualTo(400);

        assertThat(fill(desk, Map.of("seat", "窗边", "room", "home")).status()).isEqualTo(200);
        Desk.expect(desk.photo(Pictures.jpeg(640, 480)), 200);
        measured("SCORED", 0.71, "full");
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        looked("GOOD");
        approve();
        assertThat(desk.paper().status()).isEqualTo(200);
        eventually(() -> openTasks("userTask_answer") == 1);
    }

    @Test
    void its_fields_may_stand_in_a_form_that_comes_with_it() throws IOException {
        String step = """
                <bpmn:userTask id="userTask_clearDesk" name="检查桌面" camunda:formRef="desk"
                               camunda:formRefBinding="deployment" />
                <bpmn:sequenceFlow id="flow_deskClear" sourceRef="userTask_clearDesk" targetRef="gateway_toPhoto" />
                """;
        String form = """
                {"id": "desk", "type": "default", "components": [
                  {"id": "Field_1", "key": "seat", "type": "textfield", "label": "座位", "validate": {"required": true}},
                  {"id": "Field_2", "key": "room", "type": "radio", "label": "房间",
                   "values": [{"label": "家", "value": "home"}]}]}
                """;
        assertThat(admin().post("/api/workflow/models", model(step)).status()).isEqualTo(422);
        deploy(model(step).file("files", "desk.form", "application/json", form.getBytes(UTF_8)));

        Desk desk = new Desk(port).enter(exam, candidate);
        Desk.expect(desk.confirm(), 200);
        Desk.expect(desk.pledge(true, true), 200);
        JsonNode fields = desk.me().path("step").path("fields");
        assertThat(fields.findValuesAsText("type")).containsExactly("string", "enum");
        assertThat(fields.get(0).path("required").asBoolean()).isTrue();
        assertThat(fields.get(1).path("values").get(0).path("label").asText()).isEqualTo("家");
        assertThat(formKeys(desk.me())).containsSubsequence("candidate:pledge", "candidate:plain", "candidate:photo");
        assertThat(fill(desk, Map.of("seat", "窗边", "room", "home")).status()).isEqualTo(200);
        assertThat(desk.step()).isEqualTo("candidate:photo");
    }

    private void deploy(Form form) {
        Answer deployed = admin().post("/api/workflow/models", form);
        assertThat(deployed.status()).as(deployed.json().toString()).isEqualTo(201);
    }

    private static Answer fill(Desk desk, Map<String, Object> values) {
        return desk.browser().post("/api/sitting/steps/form", Map.of("revision", desk.revision(), "values", values));
    }

    private static List<String> formKeys(JsonNode page) {
        return page.path("steps").findValuesAsText("formKey");
    }

    private Browser admin() {
        String name = "model" + Ids.next().toString().replace("-", "").substring(8);
        accounts.create(new NewStaff(name, "测试员", Set.of(Role.ADMIN), PASSWORD, false));
        return new Browser(port).signIn(name, PASSWORD);
    }

    private Form model(String step) throws IOException {
        String model = new ClassPathResource("bpmn/candidate-sitting.bpmn")
                .getContentAsString(UTF_8)
                .replace("camunda:versionTag=\"1\"", "camunda:versionTag=\"" + tag + "\"")
                .replace(FLOW, FLOW.replace("gateway_toPhoto", "userTask_clearDesk"))
                .replace("<bpmn:sequenceFlow id=\"flow_toPhoto\"", step + "<bpmn:sequenceFlow id=\"flow_toPhoto\"");
        return new Form()
                .file(
                        "files",
                        "candidate-sitting.bpmn",
                        "text/xml",
                        Drawing.complete(model).getBytes(UTF_8))
                .field("reason", "开考前检查桌面");
    }

    /** As the session's timer does. */
    private void prepare() {
        String session = runtime.createProcessInstanceQuery()
                .processDefinitionKey("exam-session")
                .processInstanceBusinessKey(exam.session().id().toString())
                .singleResult()
                .getId();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(session)
                .timers()
                .singleResult()
                .getId());
        await().atMost(Duration.ofSeconds(20)).until(() -> instances("candidate-sitting") == 1);
    }
}

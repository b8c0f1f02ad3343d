package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** N1: a model is data. After the other classes of the installation, which know the seeded versions. */
@ExtendWith(FarExam.class)
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelsBrowserIT {

    private static final String STEP = """
            <bpmn:userTask id="userTask_clearDesk" name="检查桌面" camunda:formKey="candidate:plain">
              <bpmn:extensionElements>
                <camunda:formData><camunda:formField id="tidy" label="桌面已清空" type="boolean" /></camunda:formData>
              </bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_deskClear" sourceRef="userTask_clearDesk" targetRef="gateway_toPhoto" />
            """;

    private final DemoStack demo;
    private final Browser browser;
    private final AdminPage admin;

    ModelsBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.browser = chromium.filming(Film.of(Shared.picture("img1.jpg")));
        this.admin = new AdminPage(browser.newContext().newPage());
    }

    @BeforeAll
    void logIn() {
        admin.page().navigate(demo.url("/admin"));
        admin.logIn("admin", demo.facts().password("admin"));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @DisplayName("fault 30: a hostile model is refused, its elements named and red in the drawing")
    void a_hostile_model_is_refused_and_its_elements_are_red() {
        send(SeededModel.process("candidate-sitting")
                .tagged("2")
                .change(
                        "camunda:formKey=\"candidate:pledge\"",
                        "camunda:formKey=\"candidate:pledge\" camunda:formHandlerClass=\"org.example.Evil\"")
                .change("${identityOutcome == 'AGAIN'}", "${execution.getProcessEngineServices()}"));

        assertThat(admin.page().getByText("检查没有通过")).isVisible();
        Locator findings = admin.page().locator("[data-code='workflow.gate.class']");
        assertThat(findings).containsText("签署承诺书");
        assertThat(admin.page().locator("[data-code='workflow.gate.expression']"))
                .containsText("flow_photoAgain");
        assertThat(admin.page().locator("[data-element-id='userTask_signPledge'].yk-refused"))
                .isVisible();
        assertThat(admin.button("确认部署")).hasCount(0);
        Gallery.shoot(admin.page(), "admin-model-refused");
    }

    @Test
    @DisplayName("N1: one more step passes; a changed model is deployed with a reason and stands in the list")
    void a_changed_model_is_checked_and_deployed() {
        send(SeededModel.process("candidate-sitting")
                .tagged("2")
                .change(
                        "sourceRef=\"gateway_pledgeSigned\" targetRef=\"gateway_toPhoto\"",
                        "sourceRef=\"gateway_pledgeSigned\" targetRef=\"userTask_clearDesk\"")
                .change("<bpmn:sequenceFlow id=\"flow_toPhoto\"", STEP + "<bpmn:sequenceFlow id=\"flow_toPhoto\""));
        assertThat(admin.page().getByText("检查通过", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(admin.page().locator("[data-change=added]")).containsText("检查桌面");
        Gallery.shoot(admin.page(), "admin-model-accepted");

        // nobody calls this one by its new tag: the other classes' sittings and sessions stay as they are
        send(SeededModel.process("exam-session").tagged("2").change("name=\"场次\"", "name=\"场次（复核后）\""));
        admin.field("原因").fill("名称按复核意见修改");
        admin.press("确认部署");
        assertThat(admin.page().getByText("已部署", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Gallery.shoot(admin.page(), "admin-model-deployed");
        admin.go("流程模型");
        assertThat(admin.row("exam-session"))
                .containsText(
                        Pattern.compile("第 2 版 · 标签 2"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
    }

    private void send(SeededModel model) {
        admin.page().navigate(demo.url("/admin/models/new"));
        admin.page().setInputFiles("input[type=file]", model.file());
    }
}

package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
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

    /** A check tries the model on the engine too. */
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

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
    @DisplayName("A6: an incident's review that no person decides is refused; what is said of its beginning is true")
    void a_review_that_a_clock_ends_is_refused() {
        send(SeededModel.process("incident-review")
                .tagged("2")
                .change(
                        "cancelActivity=\"false\" attachedToRef=\"userTask_reviewIncident\"",
                        "cancelActivity=\"true\" attachedToRef=\"userTask_reviewIncident\""));
        assertThat(admin.page().locator("[data-code='workflow.gate.order']").first())
                .isVisible();

        send(SeededModel.process("incident-review").tagged("2").change("${reminderAfter}", "PT2M"));
        assertThat(admin.page().locator("[data-counts='incident-review']")).containsText("此后发现的异常使用新版本");
    }

    @Test
    @DisplayName("N1: one more step passes; a changed model is deployed with a reason and stands in the list")
    void a_changed_model_is_checked_and_deployed() {
        send(OneMoreStep.afterThePledge("2"));
        assertThat(admin.page().getByText("检查通过", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(admin.page().locator("[data-change=added]")).containsText(OneMoreStep.NAME);
        assertThat(admin.page().locator("[data-counts='candidate-sitting']")).containsText("此后准备的场次");
        showsAllOf("userTask_login", "userTask_clearDesk", "userTask_answer");
        Gallery.shoot(admin.page(), "admin-model-accepted");

        // nobody calls this one by its new tag: the other classes' sittings and sessions stay as they are
        send(SeededModel.process("exam-session").tagged("2").change("name=\"场次\"", "name=\"场次（复核后）\""));
        assertThat(admin.page().locator("[data-counts='exam-session']")).containsText("按标签“2”调用它");
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

    /** What is approved is what is seen: no part of the drawing lies outside its frame. */
    private void showsAllOf(String... elements) {
        BoundingBox frame = admin.page().locator("[data-diagram=ready]").boundingBox();
        for (String element : elements) {
            BoundingBox box = admin.page()
                    .locator("[data-element-id='%s']".formatted(element))
                    .boundingBox();
            Assertions.assertThat(box.x).as(element).isBetween(frame.x, frame.x + frame.width - box.width);
            Assertions.assertThat(box.y).as(element).isBetween(frame.y, frame.y + frame.height - box.height);
        }
    }

    private void send(SeededModel model) {
        admin.page().navigate(demo.url("/admin/models/new"));
        admin.page().setInputFiles("input[type=file]", model.file());
        assertThat(admin.page().locator("[data-accepted]")).isVisible(PATIENTLY);
    }
}

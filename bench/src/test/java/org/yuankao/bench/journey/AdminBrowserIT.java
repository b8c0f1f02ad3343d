package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** T7, N1: what an administrator sees of batches, models and candidates; real pages, server and engine. */
@ExtendWith(FarExam.class)
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminBrowserIT {

    private static final String PLEDGE = "userTask_signPledge";

    private final DemoStack demo;
    private final Browser browser;
    private final AdminPage admin;

    AdminBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.browser = chromium.filming(Film.of(Shared.picture("img1.jpg")));
        this.admin = new AdminPage(browser.newContext().newPage());
    }

    @BeforeAll
    void logIn() {
        admin.page().navigate(demo.url("/admin"));
        Gallery.shoot(admin.page(), "admin-login");
        admin.logIn("admin", demo.facts().password("admin"));
    }

    /** What one test leaves open is not in the way of the next. */
    @BeforeEach
    void atTheFirstPage() {
        admin.page().navigate(demo.url("/admin"));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @DisplayName("T7: a batch on its time line; its passcode, and whom a new end would concern")
    void the_batch_stands_on_its_time_line() {
        Gallery.shoot(admin.page(), "admin-batches");
        openBatch();
        assertThat(admin.page()
                        .getByRole(AriaRole.REGION)
                        .getByRole(
                                AriaRole.IMG,
                                new Locator.GetByRoleOptions().setName(Pattern.compile("^劳动关系协调员 理论知识: "))))
                .isVisible();
        Gallery.shoot(admin.page(), "admin-batch");

        admin.inRow("操作技能", "调整结束时间");
        admin.press("+10 分钟");
        assertThat(admin.dialog().getByText("将影响 24 名应考考生，其中 0 名正在答题。")).isVisible();
        Gallery.shoot(admin.page(), "admin-move-end");
        admin.close();

        admin.inRow("操作技能", "查看口令");
        assertThat(admin.dialog()).containsText(demo.facts().passcode("SKILL"));
        Gallery.shoot(admin.page(), "admin-passcode");
        admin.close();
    }

    @Test
    @DisplayName("T7: a copy on new dates is a draft until it is published, and runs when it is started")
    void a_batch_is_copied_published_and_started() {
        openBatch();
        admin.press("复制到新日期");
        admin.field("代码").fill("demo");
        admin.field("名称").fill("复制的批次");
        admin.page().getByLabel("首个考试日").fill("2032-05-15");
        admin.inDialog("复制").click();
        assertThat(admin.dialog().locator("[data-code='batch.code.taken']")).containsText("请换一个代码");
        Gallery.shoot(admin.page(), "admin-copy");
        admin.field("代码").fill("2032-05");
        admin.inDialog("复制").click();

        assertThat(heading("复制的批次")).isVisible();
        assertThat(admin.row("理论知识")).containsText("2032/05/15");
        for (String step : new String[] {"发布", "启动"}) {
            admin.press(step);
            admin.press("确认");
            assertThat(admin.button(step)).hasCount(0);
        }
        assertThat(admin.row("已发布").first()).containsText("进行中");
    }

    @Test
    @DisplayName("N1: the diagram counts the sittings on each activity, and opens into who they are")
    void who_stands_where_shows_in_the_model() {
        enterUpToPledge(13);
        admin.go("流程模型");
        assertThat(admin.row("candidate-sitting")).containsText("第 1 版 · 标签 1");
        Gallery.shoot(admin.page(), "admin-models");
        admin.openRow("candidate-sitting");
        Locator badge = admin.page().locator(".yk-count[data-activity='%s']".formatted(PLEDGE));
        assertThat(badge).hasText(Pattern.compile("^[1-9]\\d*$"));
        int before = Integer.parseInt(badge.innerText());
        enterUpToPledge(14);
        assertThat(badge)
                .hasText(String.valueOf(before + 1), new LocatorAssertions.HasTextOptions().setTimeout(10_000));
        assertThat(admin.page().locator("[data-count='%s']".formatted(PLEDGE))).hasText(String.valueOf(before + 1));
        Gallery.shoot(admin.page(), "admin-model");

        badge.click();
        assertThat(admin.dialog()).containsText(ticket(13));
        assertThat(admin.dialog()).containsText(ticket(14));
        assertThat(admin.dialog())
                .not()
                .containsText(demo.facts().candidate(13).get("name").asText());
        Gallery.shoot(admin.page(), "admin-standing");
        admin.close();

        admin.button("作答").press("Enter");
        assertThat(admin.dialog()).containsText("目前没有考生停在这里");
        admin.close();
    }

    @Test
    @DisplayName("N1: a decision shows as the table that decides")
    void a_decision_shows_as_its_table() {
        admin.go("流程模型");
        admin.openRow("identity-decision");
        Locator table = admin.page().locator("[data-diagram=ready]");
        assertThat(table).containsText("[0.30..0.50)");
        assertThat(table).containsText("介于两者之间，机器存疑");
        Gallery.shoot(admin.page(), "admin-decision");
        admin.page().getByTitle("所需输入").click();
        assertThat(table.locator("[data-element-id='input_identityScore']")).isVisible();
    }

    private void openBatch() {
        admin.go("考试批次");
        admin.openRow("演示批次");
        assertThat(heading("演示批次")).isVisible();
    }

    private void enterUpToPledge(int candidate) {
        CandidatePage exam = new CandidatePage(browser.newContext().newPage());
        exam.page().navigate(demo.url("/exam"));
        exam.logIn(demo.facts().passcode("THEORY"), demo.facts().candidate(candidate));
        exam.press("信息无误，下一步");
        exam.expectStep("candidate:pledge", 15);
        exam.page().context().close();
    }

    private String ticket(int candidate) {
        return demo.facts().sitting(candidate, "THEORY").get("ticketNumber").asText();
    }

    private Locator heading(String text) {
        return admin.page()
                .getByRole(AriaRole.HEADING)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}

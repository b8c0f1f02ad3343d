package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuankao.bench.client.SecondViews;
import org.yuankao.bench.client.StaffClient;

@ExtendWith(FarExam.class)
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("C1, C3, Q1, must-show 5 and 6: every step before the start in a real browser")
class EntryBrowserIT {

    private final DemoStack demo;
    private final Chromium chromium;

    EntryBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.chromium = chromium;
    }

    @Test
    void a_reload_shows_the_same_step_from_the_login_to_the_wait() throws Exception {
        Entrant candidate = Entrant.number(demo, 1);
        CandidatePage exam = candidate.sitDown(chromium.filming(Film.of(Shared.picture("img1.jpg"))));
        look(exam, "login");
        candidate.logIn(exam);
        exam.staysAfterReload("candidate:confirm-information");
        report(exam);
        exam.press("信息无误，下一步");
        exam.staysAfterReload("candidate:pledge");
        look(exam, "pledge");
        exam.sign(candidate.name(), false);
        exam.staysAfterReload("candidate:photo");
        photograph(exam);
        exam.staysAfterReload("candidate:identity-person");
        look(exam, "identity-person");
        decideSame(candidate);
        exam.staysAfterReload("candidate:second-view");
        joinPhone(exam);
        exam.leadToWait(new SecondViews(chief(), Set.of(candidate.sittingId())), Duration.ofSeconds(90));
        exam.staysAfterReload("candidate:wait");
        waitForTheStart(exam);
    }

    @Test
    void declining_the_pledge_leads_out_is_recorded_and_offered_again() throws Exception {
        Entrant candidate = Entrant.number(demo, 4);
        CandidatePage exam = candidate.atPledge(chromium.denyingCamera());
        exam.press("不同意，退出");
        look(exam, "decline-asked");
        exam.press("确定，退出考试");
        exam.expectStep("candidate:ended", 15);
        assertThat(exam.page().getByText("您没有签署承诺书")).isVisible();
        look(exam, "declined");
        assertThat(recorded(candidate.sittingId())).isEqualTo("DECLINED, signed: false");

        exam.page().reload();
        exam.expectStep("candidate:login", 15);
        candidate.logIn(exam);
        exam.expectStep("candidate:pledge", 15);
        exam.sign(candidate.name(), true);
        exam.expectStep("candidate:photo", 15);
        assertThat(exam.page().getByText("没有使用摄像头的权限")).isVisible();
        assertThat(exam.button("拍照")).isDisabled();
        look(exam, "camera-refused");
    }

    /** C2: a report of wrong information is kept, and the candidate may go on. */
    private void report(CandidatePage exam) {
        look(exam, "confirm-information");
        exam.press("信息有误，我要报告");
        exam.page().getByLabel("哪一项有误，正确的是什么？").fill("姓名应为“林语桐”。");
        look(exam, "report-information");
        exam.press("提交报告");
        assertThat(exam.page().getByText("已收到，编号")).isVisible();
        look(exam, "report-received");
        exam.page().getByRole(AriaRole.DIALOG).getByText("关闭").last().click();
        exam.press("帮助");
        look(exam, "help");
        exam.page().keyboard().press("Escape");
    }

    private void photograph(CandidatePage exam) {
        assertThat(exam.button("拍照")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(20_000));
        look(exam, "photo");
        exam.press("拍照");
        assertThat(exam.button("使用这张照片")).isVisible();
        look(exam, "photo-taken");
        exam.press("使用这张照片");
    }

    private StaffClient chief() {
        return new StaffClient(demo.url(""), "chief", demo.facts().password("chief"));
    }

    private void decideSame(Entrant candidate) {
        StaffClient chief = chief();
        for (JsonNode review : chief.get("/api/proctoring/identity-reviews?state=OPEN&size=100")
                .get("items")) {
            if (candidate.sittingId().equals(review.get("sittingId").asText())) {
                chief.post(
                        "/api/proctoring/identity-reviews/"
                                + review.get("taskId").asText() + "/decision",
                        Map.of("outcome", "SAME"));
                return;
            }
        }
        throw new AssertionError("no open review of " + candidate.sittingId());
    }

    /** C5: the phone is a browser of its own that opens the code's address. */
    private void joinPhone(CandidatePage exam) {
        look(exam, "second-view");
        String invitation = exam.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("没有手机？在另一个窗口打开"))
                .getAttribute("href");
        Page phone = chromium.filming(Film.of(Shared.picture("img2.jpg")))
                .newContext(new Browser.NewContextOptions().setViewportSize(390, 844))
                .newPage();
        phone.navigate(invitation);
        Gallery.shoot(phone, "phone-join");
        Axe.expectClean(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开启摄像头"))
                .click();
        assertThat(phone.getByTestId("view2-state")).containsText("摄像头正常");
        assertThat(exam.page().getByTestId("phone-state"))
                .containsText("手机已登录", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        Gallery.shoot(phone, "phone-watch");
        Axe.expectClean(phone);
        look(exam, "second-view-joined");
        exam.press("继续");
    }

    /** C6: the server's countdown runs, and everything that is ready is said to be. */
    private void waitForTheStart(CandidatePage exam) {
        var ready = exam.page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("准备情况"));
        assertThat(ready).containsText("承诺书已签署");
        assertThat(ready).containsText("身份已核验");
        assertThat(ready).containsText("手机第二视角正常");
        assertThat(ready).containsText("网络连接正常");
        String before = exam.page().getByRole(AriaRole.TIMER).textContent();
        assertThat(before).matches("\\d\\d:\\d\\d");
        exam.page().waitForTimeout(Duration.ofSeconds(2).toMillis());
        assertThat(exam.page().getByRole(AriaRole.TIMER).textContent()).isLessThan(before);
        look(exam, "wait");
    }

    private String recorded(String sittingId) throws Exception {
        try (var connection = demo.stack().postgres().connect();
                var query = connection.prepareStatement("""
                        select s.state || ', signed: ' || string_agg(p.signed::text, ' ' order by p.at)
                          from sitting.sitting s join sitting.pledge p on p.sitting_id = s.id
                         where s.id = ?::uuid group by s.state""")) {
            query.setString(1, sittingId);
            var row = query.executeQuery();
            return row.next() ? row.getString(1) : "nothing";
        }
    }

    private static void look(CandidatePage exam, String name) {
        Axe.expectClean(exam.page());
        Gallery.shoot(exam.page(), name);
    }
}

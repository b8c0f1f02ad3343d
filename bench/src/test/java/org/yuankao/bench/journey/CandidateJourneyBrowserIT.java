package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yuankao.bench.client.SecondViews;
import org.yuankao.bench.client.StaffClient;

/** C1-C8, T7, N2: one candidate from login to receipt, with camera, models, phone, engine and database all real. */
class CandidateJourneyBrowserIT {

    private static DemoStack demo;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        String models = Shared.models();
        chromium = new Chromium();
        demo = DemoStack.fresh("PT70S", models);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (demo != null) {
            demo.close();
        }
    }

    @Test
    void a_candidate_sits_the_exam_and_the_receipt_equals_the_table() throws Exception {
        JsonNode candidate = demo.facts().candidate(0);
        Browser browser = chromium.filming(Film.of(Shared.picture("img1.jpg")));
        CandidatePage exam = enter(browser, candidate);

        joinPhone(exam);
        approveSecondView(exam, candidate);
        exam.expectStep("candidate:wait", 10);
        Gallery.shoot(exam.page(), "wait");
        exam.expectStep("candidate:answer", 150);
        answerAll(exam);
        Gallery.shoot(exam.page(), "answer");
        Axe.expectClean(exam.page());
        tooEarlyToHandIn(exam);
        String sittingId = sittingId(candidate);
        new OneAnsweringTab(demo, sittingId, exam)
                .secondIsShownWhere()
                .secondTakesOver()
                .firstTakesItBack();
        MovedEnd end = theEndMoves(browser, exam);
        handIn(exam);
        compareReceipt(exam, sittingId);
        Instant last = seconds(10);
        end.soonTo(last);
        end.settlesAfter(last);
    }

    /** Login, information, pledge and photo: the same person is let on by the machine within seconds. */
    private CandidatePage enter(Browser browser, JsonNode candidate) {
        CandidatePage exam = new CandidatePage(browser.newContext().newPage());
        exam.page().navigate(demo.url("/exam"));
        exam.logIn(demo.facts().passcode("THEORY"), candidate);
        exam.expectStep("candidate:confirm-information", 15);
        exam.press("信息无误，下一步");
        exam.expectStep("candidate:pledge", 10);
        exam.page().reload();
        exam.expectStep("candidate:pledge", 10);
        exam.sign(candidate.get("name").asText(), true);
        exam.expectStep("candidate:photo", 10);
        exam.photograph(true);
        exam.expectStep("candidate:second-view", 15);
        return exam;
    }

    private void joinPhone(CandidatePage exam) {
        Gallery.shoot(exam.page(), "second-view");
        String invitation = exam.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("没有手机？在另一个窗口打开"))
                .getAttribute("href");
        Browser phone = chromium.filming(Film.of(Shared.picture("img2.jpg")));
        Page view2 = phone.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))
                .newPage();
        view2.navigate(invitation);
        view2.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开启摄像头"))
                .click();
        assertThat(exam.page().getByTestId("phone-state"))
                .containsText("手机已登录", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        Gallery.shoot(view2, "view2");
        exam.press("继续");
    }

    /** C5: a proctor approves what the machine has looked at. */
    private void approveSecondView(CandidatePage exam, JsonNode candidate) throws Exception {
        StaffClient chief = new StaffClient(demo.url(""), "chief", demo.facts().password("chief"));
        exam.leadToWait(new SecondViews(chief, Set.of(sittingId(candidate))), Duration.ofSeconds(60));
    }

    private static String sittingId(JsonNode candidate) {
        return candidate.get("sittings").get(1).get("sittingId").asText();
    }

    private void answerAll(CandidatePage exam) {
        for (int question = 1; question <= 30; question++) {
            assertThat(exam.page().getByText("第 %d 题 / 共 30 题".formatted(question)))
                    .isVisible();
            exam.page().locator("fieldset input").first().check();
            if (question < 30) {
                exam.press("下一题");
            }
        }
        assertThat(exam.page().getByTestId("save-summary"))
                .containsText("全部答案已保存", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
    }

    /** T7, must show 11: while the candidate answers, to a moment that leaves time to look. */
    private MovedEnd theEndMoves(Browser browser, CandidatePage exam) throws Exception {
        MovedEnd end = new MovedEnd(demo, browser, exam);
        end.to(seconds(300));
        assertThat(exam.page().getByTestId("end-moved")).isVisible();
        Gallery.shoot(exam.page(), "answer-end-moved");
        end.shoot();
        return end;
    }

    /** C7: the page says from when on, and that nothing is missing. */
    private void tooEarlyToHandIn(CandidatePage exam) {
        exam.press("交卷");
        assertThat(exam.button("确认交卷")).isDisabled();
        Gallery.shoot(exam.page(), "hand-in");
        Axe.expectClean(exam.page());
        exam.press("继续作答");
    }

    private void handIn(CandidatePage exam) {
        exam.press("交卷");
        Locator confirm = exam.button("确认交卷");
        assertThat(confirm).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(120_000));
        confirm.click();
        exam.expectStep("candidate:receipt", 10);
        Gallery.shoot(exam.page(), "receipt");
    }

    /** So many from now, whole, as an administrator types them; the browser's field writes a whole minute without them. */
    private static Instant seconds(int ahead) {
        Instant end = Instant.now().plusSeconds(ahead).truncatedTo(ChronoUnit.SECONDS);
        return end.getEpochSecond() % 60 == 0 ? end.plusSeconds(1) : end;
    }

    private void compareReceipt(CandidatePage exam, String sittingId) throws Exception {
        String shown = exam.page().getByTestId("receipt-digest").textContent().trim();
        try (var connection = demo.stack().postgres().connect()) {
            AnswersInTheTable stored = AnswersInTheTable.of(connection, sittingId);
            assertThat(stored.answered()).isEqualTo(30);
            assertThat(shown).isEqualTo(stored.digest());
        }
    }
}

package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuankao.bench.stack.WorkerPart;

/**
 * C4, must show 7: who a candidate is, measured by the machine and decided by proctors, with camera, models, worker,
 * engine and both faces' pages real. Every candidate films one person; whom the registered photo shows is the test's.
 */
@ExtendWith(FarExam.class)
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityBrowserIT {

    private static final String MACHINE = "candidate:identity-machine";
    private static final String PERSON = "candidate:identity-person";
    private static final String NEXT = "candidate:second-view";
    private static final String SEND = "使用这张照片";

    /** Two pictures of one person and one of another; see the pairs of the labelled set. */
    private final Path filmed = Shared.picture("img1.jpg");

    private final Path same = Shared.picture("img2.jpg");
    private final Path other = Shared.picture("img20.jpg");

    private final DemoStack demo;
    private final Browser browser;
    private final StaffClient admin;
    private final ProctorPage proctor;

    IdentityBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.browser = chromium.filming(Film.of(filmed));
        this.admin = new StaffClient(demo.url(""), "admin", demo.facts().password("admin"));
        this.proctor = new ProctorPage(browser.newContext().newPage());
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
    }

    @Test
    @Order(1)
    @DisplayName("C4: another picture of the same person leads on within 3 s, and what was measured is kept")
    void the_same_person_is_let_on_within_three_seconds() {
        CandidatePage exam = atPhoto(6, same, true);
        exam.photograph(false);
        exam.expectStep(NEXT, 20);

        Duration took = new StepMarks(exam.page()).from(SEND, NEXT);
        System.out.printf("same person: next step %d ms after the photo was sent%n", took.toMillis());
        assertThat(took).isLessThanOrEqualTo(Duration.ofSeconds(3));
        IdentityRow row = IdentityRow.last(demo, sitting(6));
        assertThat(row.verdict()).isEqualTo("SCORED");
        assertThat(row.score()).isBetween(0.5, 0.999);
        assertThat(row.tier()).isEqualTo("full");
        assertThat(row.modelDigest()).matches("[0-9a-f]{16}\\+[0-9a-f]{16}");
        assertThat(row.outcome()).isEqualTo("PASSED");
        assertThat(row.decidedBy()).as("no person looked").isNull();
    }

    @Test
    @Order(2)
    @DisplayName(
            "C4: another person's picture is asked for again, after three a proctor looks; another room's does not")
    void another_person_three_times_is_a_proctors_task() {
        Gallery.shoot(openProctor(), "proctor-login");
        proctor.logIn("proctor1", demo.facts().password("proctor1"));
        CandidatePage exam = atPhoto(7, other, true);
        for (int left = 2; left >= 1; left--) {
            exam.photograph(false);
            assertThat(exam.page().getByRole(AriaRole.ALERT)).containsText("还可以拍 %d 次".formatted(left), Waits.text(10));
            assertThat(exam.page().getByRole(AriaRole.ALERT)).containsText("不够相像");
        }
        Gallery.shoot(exam.page(), "photo-again");
        exam.photograph(false);
        exam.expectStep(PERSON, 10);
        assertThat(exam.page()
                        .getByRole(AriaRole.HEADING)
                        .filter(new Locator.FilterOptions().setHasText("监考人员正在核对您的照片")))
                .isVisible();
        Gallery.shoot(exam.page(), "identity-person");

        otherRoomSeesNothing(ticket(7));
        proctor.openQueue();
        assertThat(proctor.row(ticket(7))).isVisible(Waits.visible(8));
        Gallery.shoot(proctor.page(), "proctor-queue");
        proctor.openReview(ticket(7));
        proctor.seesBothPhotos();
        Gallery.shoot(proctor.page(), "proctor-review");
        Locator dialog = proctor.choose("1");
        Gallery.shoot(proctor.page(), "proctor-confirm");
        leadsOn(exam, proctor.confirm(dialog));
        Gallery.shoot(proctor.page(), "proctor-decided");

        IdentityRow row = IdentityRow.last(demo, sitting(7));
        assertThat(row.tryNumber()).isEqualTo(3);
        assertThat(row.reason()).isEqualTo("TRIES_EXHAUSTED");
        assertThat(row.score()).isLessThan(0.3);
        assertThat(row.outcome()).isEqualTo("PASSED");
        assertThat(row.decidedBy()).isNotNull();
    }

    @Test
    @Order(3)
    @DisplayName("C4: with the worker stopped a proctor has the task within 75 s; without consent at once")
    void without_the_machine_people_decide() {
        WorkerPart worker = demo.stack().worker();
        worker.stop(Duration.ofSeconds(5));
        try {
            CandidatePage waiting = atPhoto(9, same, true);
            waiting.photograph(false);
            waiting.expectStep(MACHINE, 10);
            Gallery.shoot(waiting.page(), "identity-machine");

            refusedConsentIsDecidedTwice();

            waiting.expectStep(PERSON, 75);
            Duration took = new StepMarks(waiting.page()).from(SEND, PERSON);
            System.out.printf("worker stopped: a proctor's task %.1f s after the photo%n", took.toMillis() / 1000.0);
            assertThat(took).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(75));
            assertThat(IdentityRow.last(demo, sitting(9)).reason()).isEqualTo("OVERDUE");
            proctor.openReview(ticket(9));
            proctor.seesBothPhotos();
            leadsOn(waiting, proctor.confirm(proctor.choose("1")));
        } finally {
            worker.start();
            worker.awaitAnswer(Duration.ofMinutes(1));
        }
    }

    @Test
    @Order(4)
    @DisplayName("C4, N12: a worker without models says so, and a proctor decides")
    void without_models_a_proctor_decides() {
        WorkerPart worker = demo.stack().worker();
        worker.stop(Duration.ofSeconds(5));
        worker.startWith("");
        try {
            CandidatePage exam = atPhoto(10, same, true);
            exam.photograph(false);
            exam.expectStep(PERSON, 30);
            IdentityRow row = IdentityRow.last(demo, sitting(10));
            assertThat(row.reason()).isEqualTo("BASIC_TIER");
            assertThat(row.tier()).isEqualTo("basic");
            assertThat(row.score()).isNull();
            proctor.openReview(ticket(10));
            proctor.seesBothPhotos();
            leadsOn(exam, proctor.confirm(proctor.choose("1")));
        } finally {
            worker.stop(Duration.ofSeconds(5));
            worker.start();
            worker.awaitAnswer(Duration.ofMinutes(1));
        }
        proctor.go("场次");
        Gallery.shoot(proctor.page(), "proctor-sessions");
        proctor.find(ticket(10));
        assertThat(proctor.row(ticket(10))).containsText("通过", Waits.text(8));
        assertThat(proctor.row(ticket(9))).hasCount(0);
    }

    @Test
    @Order(5)
    @DisplayName("C2: what a candidate reports as wrong reaches the proctor of the room, who notes what was done")
    void a_report_of_wrong_information_reaches_the_proctor() {
        CandidatePage exam = entered(11);
        exam.press("信息有误，我要报告");
        exam.page().getByLabel("哪一项有误，正确的是什么？").fill("姓名应为“王小明”。");
        exam.press("提交报告");
        assertThat(exam.page().getByText("已收到，编号")).isVisible();

        proctor.go("信息有误");
        Locator row = proctor.row(ticket(11));
        assertThat(row).containsText("王小明", Waits.text(8));
        row.getByRole(AriaRole.BUTTON).click();
        proctor.page().getByLabel("处理结果").fill("已请报名点核对证件。");
        Gallery.shoot(proctor.page(), "proctor-report-done");
        proctor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("确认"))
                .click();
        assertThat(row).containsText("已处理");
        Gallery.shoot(proctor.page(), "proctor-reports");
    }

    /** First another photo is asked for, then the candidate is turned away. */
    private void refusedConsentIsDecidedTwice() {
        CandidatePage exam = atPhoto(8, same, false);
        exam.photograph(false);
        exam.expectStep(PERSON, 10);
        assertThat(new StepMarks(exam.page()).from(SEND, PERSON)).isLessThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(IdentityRow.last(demo, sitting(8)).reason()).isEqualTo("CONSENT_REFUSED");
        proctor.openReview(ticket(8));
        proctor.seesBothPhotos();
        Locator again = proctor.choose("2");
        again.getByLabel("理由").fill("眼镜反光，看不清眼睛");
        proctor.confirm(again);
        exam.expectStep("candidate:photo", 8);
        assertThat(exam.page().getByRole(AriaRole.ALERT)).containsText("监考人员请您重拍一张");
        Gallery.shoot(exam.page(), "photo-again-person");

        exam.photograph(false);
        exam.expectStep(PERSON, 10);
        proctor.openReview(ticket(8));
        Locator reject = proctor.choose("3");
        reject.getByLabel("理由").fill("脸型、眉间距与登记照片明显不同");
        Gallery.shoot(proctor.page(), "proctor-reject");
        proctor.confirm(reject);
        exam.expectStep("candidate:ended", 8);
        assertThat(exam.page().getByText("身份核验未通过")).isVisible();
        Gallery.shoot(exam.page(), "ended-identity");
        assertThat(IdentityRow.last(demo, sitting(8)).outcome()).isEqualTo("REJECTED");
    }

    private void otherRoomSeesNothing(String ticket) {
        ProctorPage stranger = new ProctorPage(browser.newContext().newPage());
        stranger.page().navigate(demo.url("/proctor"));
        stranger.logIn("proctor2", demo.facts().password("proctor2"));
        stranger.openQueue();
        assertThat(stranger.page().getByText("没有人在等待，新的核验会自动出现")).isVisible();
        assertThat(stranger.row(ticket)).hasCount(0);
        Gallery.shoot(stranger.page(), "proctor-queue-empty");
        stranger.page().context().close();
    }

    /** The candidate's page goes on by itself within a few seconds of the decision. */
    private void leadsOn(CandidatePage exam, long decidedAt) {
        exam.expectStep(NEXT, 8);
        long took = new StepMarks(exam.page()).shownAt(NEXT) - decidedAt;
        System.out.printf("decided by a proctor: the candidate's page goes on after %d ms%n", took);
        assertThat(took).isLessThanOrEqualTo(5_000);
    }

    private CandidatePage atPhoto(int candidate, Path registered, boolean consent) {
        admin.putFile(
                "/api/enrolment/candidates/"
                        + demo.facts().candidate(candidate).get("id").asText() + "/photo",
                "photo",
                registered);
        CandidatePage exam = entered(candidate);
        exam.press("信息无误，下一步");
        exam.expectStep("candidate:pledge", 10);
        exam.sign(demo.facts().candidate(candidate).get("name").asText(), consent);
        exam.expectStep("candidate:photo", 10);
        return exam;
    }

    private CandidatePage entered(int candidate) {
        var context = browser.newContext();
        StepMarks.noteIn(context);
        CandidatePage exam = new CandidatePage(context.newPage());
        exam.page().navigate(demo.url("/exam"));
        exam.logIn(demo.facts().passcode("THEORY"), demo.facts().candidate(candidate));
        exam.expectStep("candidate:confirm-information", 15);
        return exam;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private com.microsoft.playwright.Page openProctor() {
        proctor.page().navigate(demo.url("/proctor"));
        assertThat(proctor.page().getByLabel("用户名")).isVisible();
        return proctor.page();
    }

    private String sitting(int candidate) {
        return demo.facts().sitting(candidate, "THEORY").get("sittingId").asText();
    }

    private String ticket(int candidate) {
        return demo.facts().sitting(candidate, "THEORY").get("ticketNumber").asText();
    }
}

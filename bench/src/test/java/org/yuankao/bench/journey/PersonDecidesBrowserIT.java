package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yuankao.bench.journey.IdentityStage.MACHINE;
import static org.yuankao.bench.journey.IdentityStage.PERSON;
import static org.yuankao.bench.journey.IdentityStage.SEND;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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

/** C4, must show 7: where the machine cannot or may not compare, a proctor decides; candidates 8 to 11. */
@ExtendWith(FarExam.class)
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonDecidesBrowserIT {

    private final IdentityStage stage;
    private final WorkerPart worker;
    private final ProctorPage proctor;

    PersonDecidesBrowserIT(DemoStack demo, Chromium chromium) {
        this.stage = new IdentityStage(demo, chromium);
        this.worker = demo.stack().worker();
        this.proctor = stage.door();
    }

    /** Whoever comes next finds the worker with its models. */
    @AfterAll
    void close() {
        stage.close();
        worker.stop(Duration.ofSeconds(5));
        worker.start();
        worker.awaitAnswer(Duration.ofMinutes(2));
    }

    @Test
    @Order(1)
    @DisplayName("C4: with the worker stopped a proctor has the task within 75 s; without consent at once")
    void without_the_machine_people_decide() {
        worker.stop(Duration.ofSeconds(5));
        CandidatePage waiting = stage.atPhoto(9, stage.same, true);
        waiting.photograph(false);
        waiting.expectStep(MACHINE, 10);
        Gallery.shoot(waiting.page(), "identity-machine");

        Gallery.shoot(proctor.page(), "proctor-login");
        proctor.logIn("proctor1", stage.password("proctor1"));
        refusedConsentIsDecidedTwice();

        waiting.expectStep(PERSON, 75);
        Duration took = new StepMarks(waiting.page()).from(SEND, PERSON);
        System.out.printf("worker stopped: a proctor's task %.1f s after the photo%n", took.toMillis() / 1000.0);
        assertThat(took).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(75));
        assertThat(stage.row(9).reason()).isEqualTo("OVERDUE");
        letPass(9, waiting);
    }

    @Test
    @Order(2)
    @DisplayName("C4, N12: a worker without models says so, and a proctor decides")
    void without_models_a_proctor_decides() {
        worker.stop(Duration.ofSeconds(5));
        worker.startWith("");
        CandidatePage exam = stage.atPhoto(10, stage.same, true);
        worker.awaitAnswer(Duration.ofMinutes(2));
        exam.photograph(false);
        exam.expectStep(PERSON, 20);
        IdentityRow row = stage.row(10);
        assertThat(row.reason()).isEqualTo("BASIC_TIER");
        assertThat(row.tier()).isEqualTo("basic");
        assertThat(row.score()).isNull();
        letPass(10, exam);

        proctor.go("场次");
        Gallery.shoot(proctor.page(), "proctor-sessions");
        proctor.find(stage.ticket(10));
        assertThat(proctor.row(stage.ticket(10))).containsText("通过", Waits.text(8));
        assertThat(proctor.row(stage.ticket(9))).hasCount(0);
    }

    @Test
    @Order(3)
    @DisplayName("C2: what a candidate reports as wrong reaches the proctor of the room, who notes what was done")
    void a_report_of_wrong_information_reaches_the_proctor() {
        CandidatePage exam = stage.entered(11);
        exam.press("信息有误，我要报告");
        exam.page().getByLabel("哪一项有误，正确的是什么？").fill("姓名应为“王小明”。");
        exam.press("提交报告");
        assertThat(exam.page().getByText("已收到，编号")).isVisible();

        proctor.go("信息有误");
        Locator row = proctor.row(stage.ticket(11));
        assertThat(row).containsText("王小明", Waits.text(8));
        row.getByRole(AriaRole.BUTTON).click();
        proctor.page().getByLabel("处理结果").fill("已请报名点核对证件。");
        Gallery.shoot(proctor.page(), "proctor-report-done");
        proctor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("确认").setExact(true))
                .click();
        assertThat(row).containsText("已处理");
        Gallery.shoot(proctor.page(), "proctor-reports");
    }

    /** First another photo is asked for, then the candidate is turned away. */
    private void refusedConsentIsDecidedTwice() {
        CandidatePage exam = stage.atPhoto(8, stage.same, false);
        exam.photograph(false);
        exam.expectStep(PERSON, 10);
        assertThat(new StepMarks(exam.page()).from(SEND, PERSON)).isLessThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(stage.row(8).reason()).isEqualTo("CONSENT_REFUSED");
        proctor.openReview(stage.ticket(8));
        proctor.seesBothPhotos();
        proctor.confirm(proctor.choose("2", "眼镜反光，看不清眼睛"));
        exam.expectStep("candidate:photo", 8);
        assertThat(exam.page().getByRole(AriaRole.ALERT)).containsText("监考人员请您重拍一张");
        Gallery.shoot(exam.page(), "photo-again-person");

        exam.photograph(false);
        exam.expectStep(PERSON, 10);
        proctor.openReview(stage.ticket(8));
        Locator reject = proctor.choose("3", "脸型、眉间距与登记照片明显不同");
        Gallery.shoot(proctor.page(), "proctor-reject");
        proctor.confirm(reject);
        exam.expectStep("candidate:ended", 8);
        assertThat(exam.page().getByText("身份核验未通过")).isVisible();
        Gallery.shoot(exam.page(), "ended-identity");
        assertThat(stage.row(8).outcome()).isEqualTo("REJECTED");
    }

    private void letPass(int candidate, CandidatePage exam) {
        proctor.openReview(stage.ticket(candidate));
        proctor.seesBothPhotos();
        stage.leadsOn(exam, proctor.confirm(proctor.choose("1")));
    }
}

package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.yuankao.bench.journey.IdentityStage.NEXT;
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

/** C4, must show 7: the machine compares, with camera, models, worker, engine and pages real; candidates 6 and 7. */
@ExtendWith(FarExam.class)
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IdentityBrowserIT {

    private final IdentityStage stage;

    IdentityBrowserIT(DemoStack demo, Chromium chromium) {
        this.stage = new IdentityStage(demo, chromium);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    @Order(1)
    @DisplayName("C4: another picture of the same person leads on within 3 s, and what was measured is kept")
    void the_same_person_is_let_on_within_three_seconds() {
        CandidatePage exam = stage.atPhoto(6, stage.same, true);
        exam.photograph(false);
        exam.expectStep(NEXT, 20);

        Duration took = new StepMarks(exam.page()).from(SEND, NEXT);
        System.out.printf("same person: next step %d ms after the photo was sent%n", took.toMillis());
        assertThat(took).isLessThanOrEqualTo(Duration.ofSeconds(3));
        IdentityRow row = stage.row(6);
        assertThat(row.verdict()).isEqualTo("SCORED");
        assertThat(row.score()).isBetween(0.5, 0.999);
        assertThat(row.tier()).isEqualTo("full");
        assertThat(row.modelDigest()).matches("[0-9a-f]{16}\\+[0-9a-f]{16}");
        assertThat(row.outcome()).isEqualTo("PASSED");
        assertThat(row.decidedBy()).as("no person looked").isNull();
        exam.page().context().close();
    }

    @Test
    @Order(2)
    @DisplayName(
            "C4: another person's picture is asked for again, after three a proctor looks; another room's does not")
    void another_person_three_times_is_a_proctors_task() {
        CandidatePage exam = stage.atPhoto(7, stage.other, true);
        Locator refused = exam.page().getByRole(AriaRole.ALERT);
        for (int left = 2; left >= 1; left--) {
            exam.photograph(false);
            assertThat(refused).containsText("还可以拍 %d 次".formatted(left), Waits.text(10));
            assertThat(refused).containsText("这张照片与报名照片不够相像");
        }
        Gallery.shoot(exam.page(), "photo-again");
        exam.photograph(false);
        exam.expectStep(PERSON, 10);
        assertThat(exam.page().getByText("监考人员正在核对您的照片")).isVisible();
        Gallery.shoot(exam.page(), "identity-person");

        anotherRoomSeesNothing(stage.ticket(7));
        ProctorPage proctor = stage.proctor("proctor1");
        proctor.openQueue();
        assertThat(proctor.row(stage.ticket(7))).isVisible(Waits.visible(8));
        Gallery.shoot(proctor.page(), "proctor-queue");
        proctor.openReview(stage.ticket(7));
        proctor.seesBothPhotos();
        Gallery.shoot(proctor.page(), "proctor-review");
        Locator dialog = proctor.choose("1");
        Gallery.shoot(proctor.page(), "proctor-confirm");
        stage.leadsOn(exam, proctor.confirm(dialog));
        Gallery.shoot(proctor.page(), "proctor-decided");

        IdentityRow row = stage.row(7);
        assertThat(row.tryNumber()).isEqualTo(3);
        assertThat(row.reason()).isEqualTo("TRIES_EXHAUSTED");
        assertThat(row.score()).isLessThan(0.3);
        assertThat(row.outcome()).isEqualTo("PASSED");
        assertThat(row.decidedBy()).isNotNull();
    }

    /** The first computer has been silent since its page was closed, so the second one is let in. */
    @Test
    @Order(3)
    @DisplayName("C1, C4: a photo after a change of computer that would not do is asked for again")
    void a_photo_after_a_change_of_computer_that_would_not_do_is_asked_for_again() {
        stage.register(6, stage.other);
        CandidatePage exam = stage.loggedIn(6);
        exam.expectStep(NEXT, 40);
        Locator owed = exam.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("请补拍一张照片"));
        assertThat(owed).containsText("您换了电脑");
        exam.photograph(false);
        assertThat(owed).containsText("刚才补拍的照片没有通过核对", Waits.text(15));
        Gallery.shoot(exam.page(), "fresh-photo-again");

        stage.register(6, stage.same);
        exam.photograph(false);
        assertThat(owed).isHidden(Waits.hidden(5));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(stage.rowAfterTakeover(6).outcome()).isEqualTo("PASSED"));
        assertThat(stage.rowAfterTakeover(6).tryNumber()).isEqualTo(2);
    }

    private void anotherRoomSeesNothing(String ticket) {
        ProctorPage stranger = stage.proctor("proctor2");
        stranger.openQueue();
        assertThat(stranger.page().getByText("没有人在等待，新的核验会自动出现")).isVisible();
        assertThat(stranger.row(ticket)).hasCount(0);
        Gallery.shoot(stranger.page(), "proctor-queue-empty");
        stranger.page().context().close();
    }
}

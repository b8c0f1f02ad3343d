package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuankao.bench.client.StaffClient;
import org.yuankao.bench.stack.PostgresPart;

/** A2-A4, A6, C5, P1, P2: from a frame to a proctor's decision, with pages, Kafka, models and engine real; candidate 12. */
@ExtendWith(FarExam.class)
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WatchedBrowserIT {

    private static final Path EMPTY_CHAIR = Shared.scene("000000301421.jpg");
    private static final Path PHONE_ON_THE_DESK = Shared.scene("000000348481.jpg");
    private static final Path TWO_PERSONS = Shared.picture("couple.jpg");
    private static final Path SOMEBODY_ELSE = Shared.picture("img20.jpg");

    private static final Duration ALLOWANCE = Duration.ofSeconds(2);

    /** At the calm rate a frame comes every four seconds; then hold and allowance, and the longest hold is 15 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoStack demo;
    private final PostgresPart postgres;
    private final Browser browser;
    private final Watched watched;
    private final Map<String, RaisedIncident> raised = new LinkedHashMap<>();

    private StaffClient proctor;
    private ProctorPage room;
    private ProctorPage chief;

    WatchedBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.postgres = demo.stack().postgres();
        this.browser = chromium.filming(Film.of(Watched.SAME));
        this.watched = new Watched(demo, browser, 12);
    }

    @BeforeAll
    void atTheSecondView() {
        proctor = staff("proctor2");
        room = signedIn("proctor2");
        chief = signedIn("chief");
        watched.toSecondView();
        assertThat(picture("FIRST")).isVisible(Waits.visible(10));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    @DisplayName("Must show 1: the phone's page, opened by its address, is on the wall within 5 s")
    void the_phone_is_on_the_wall() throws Exception {
        watched.joinPhone();
        long opened = System.nanoTime();
        assertThat(picture("SECOND")).isVisible(Waits.visible(10));
        figure("phone on the wall", Duration.ofNanos(System.nanoTime() - opened), Duration.ofSeconds(5));
        watched.toWait(proctor);
    }

    @Test
    @Order(2)
    @DisplayName("Must show 2: each condition is one task within its hold and 2 s, with its pictures, and has its end")
    void each_condition_is_one_task_in_time() {
        notices("LEFT_SEAT", 5, () -> watched.first().show(EMPTY_CHAIR));
        notices("SEVERAL_PERSONS", 2, () -> watched.first().show(TWO_PERSONS));
        notices("CAMERA_COVERED", 3, () -> watched.first().cover());
        notices("STREAM_FROZEN", 10, () -> watched.first().freeze());
        notices("DEVICE_IN_USE", 3, () -> watched.second().show(PHONE_ON_THE_DESK));
        // once the worker has asked again for the photo that was registered after the first frames
        notices("OTHER_PERSON", 3, () -> watched.first().show(SOMEBODY_ELSE));
        notices("SECOND_VIEW_LOST", 15, () -> watched.phone().close());
        assertThat(RaisedIncident.of(postgres, watched.sittingId()))
                .as("one of each, and nothing else")
                .extracting(RaisedIncident::kind)
                .containsExactlyElementsOf(raised.keySet());
        assertThat(tile()).hasAttribute("data-alarm", "4");
        Gallery.shoot(room.page(), "proctor-room");
    }

    @Test
    @Order(3)
    @DisplayName("Must show 5: a warning is on the candidate's page within 5 s and stays until it is acknowledged")
    void a_warning_is_read_and_acknowledged() {
        Locator dialog = decide(room, "CAMERA_COVERED", "2");
        Gallery.shoot(room.page(), "proctor-warn");
        dialog.getByLabel("警告内容（考生可见）").fill("请移开摄像头前的遮挡物。");
        press(dialog, "警告");
        long pressed = System.nanoTime();
        Locator warning = watched.exam().page().getByTestId("warning");
        assertThat(warning).containsText("请移开摄像头前的遮挡物。", Waits.text(10));
        figure("warning on the page", Duration.ofNanos(System.nanoTime() - pressed), Duration.ofSeconds(5));
        Gallery.shoot(watched.exam().page(), "candidate-warning");
        watched.exam().page().reload();
        assertThat(warning).isVisible(Waits.visible(10));
        warning.getByRole(AriaRole.BUTTON).click();
        assertThat(warning).isHidden(Waits.hidden(5));
        watched.exam().page().reload();
        watched.exam().expectStep("candidate:wait", 15);
        assertThat(warning).isHidden();
        watched.first().show(Watched.SAME);
    }

    @Test
    @Order(4)
    @DisplayName("Must show 6: two proctors press at once: one decides, the other one is told")
    void two_proctors_at_once() {
        Locator mine = decide(room, "SEVERAL_PERSONS", "1");
        Locator theirs = decide(chief, "SEVERAL_PERSONS", "1");
        press(mine, "排除");
        assertThat(mine).isHidden();
        press(theirs, "排除");
        assertThat(chief.page().locator("[data-code='proctoring.incident.decided']"))
                .containsText("您的处理没有提交");
        Gallery.shoot(chief.page(), "proctor-decided-by-another");
        press(theirs, "查看处理结果");
        assertThat(theirs).isHidden();
    }

    @Test
    @Order(5)
    @DisplayName("Must show 9: a proctor of another room gets nothing of it by any address")
    void another_room_sees_nothing() {
        StaffClient other = staff("proctor1");
        String incident = "/api/proctoring/incidents/" + raised.get("LEFT_SEAT").id();
        String view = "/ingest/wall/" + watched.sittingId() + "/first";
        assertThat(proctor.get(incident).at("/evidence/0/id").asText()).isNotEmpty();
        String evidence = "/api/proctoring/evidence/"
                + proctor.get(incident).at("/evidence/0/id").asText();
        for (String address : List.of(incident, evidence, view)) {
            assertThat(proctor.bytes(address)).as("control " + address).isNotEmpty();
            assertThatThrownBy(() -> other.bytes(address)).as(address).hasMessageContaining(": 404");
        }
        ProctorPage elsewhere = signedIn("proctor1");
        assertThat(elsewhere.page().locator("[data-sitting]").first()).isVisible();
        assertThat(elsewhere.page().locator("[data-sitting='" + watched.sittingId() + "']"))
                .hasCount(0);
        elsewhere.page().context().close();
    }

    @Test
    @Order(6)
    @DisplayName("Must show 6: what nobody decides is escalated to the chief")
    void an_undecided_one_is_with_the_chief() {
        RaisedIncident waiting = RaisedIncident.await(
                postgres, watched.sittingId(), "LEFT_SEAT", Duration.ofSeconds(200), one -> one.escalatedAt() != null);
        assertThat(Duration.between(waiting.waitingSince(), waiting.escalatedAt()))
                .isBetween(Duration.ofSeconds(180), Duration.ofSeconds(200));
        assertThat(queued(chief, "LEFT_SEAT")).containsText("已上报", Waits.text(10));
        open(chief, "LEFT_SEAT");
        Gallery.shoot(chief.page(), "proctor-escalated");
    }

    @Test
    @Order(7)
    @DisplayName("Must show 5: an exam is ended with a reason, the token at its end, and taken back by the chief")
    void an_exam_is_ended_and_taken_back() {
        Locator dialog = decide(room, "DEVICE_IN_USE", "4");
        dialog.getByLabel("终止理由").fill("考试中使用手机。");
        dialog.getByRole(AriaRole.CHECKBOX).check();
        press(dialog, "终止考试");
        Page page = watched.exam().page();
        assertThat(page.getByText("考试中使用手机。")).isVisible(Waits.visible(10));
        Gallery.shoot(page, "candidate-ended");
        SittingTrace trace = new SittingTrace(postgres, watched.sittingId());
        trace.awaitTokens(0);
        assertThat(trace.audited("proctoring.incident.decided", "考试中使用手机。")).isOne();

        Locator tile = chief.page().locator("[data-sitting='" + watched.sittingId() + "']");
        tile.click();
        chief.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("恢复考试"))
                .click();
        Locator back = chief.page().getByRole(AriaRole.DIALOG);
        back.getByLabel("恢复理由").fill("手机属于监考人员，误判。");
        press(back, "恢复考试");
        watched.exam().expectStep("candidate:wait", 25);
        trace.awaitTokens(1);
        assertThat(trace.audited("proctoring.sitting.reinstated", "手机属于监考人员，误判。"))
                .isOne();
    }

    /** Exactly one task in time, the pictures of its course, and its end once it is as before. */
    private void notices(String kind, int hold, Runnable turn) {
        turn.run();
        RaisedIncident incident = RaisedIncident.awaitOnly(postgres, watched.sittingId(), kind, PATIENCE);
        Instant since = incident.waitingSince();
        figure(
                kind + " is a task",
                Duration.between(incident.startedAt(), since),
                Duration.ofSeconds(hold).plus(ALLOWANCE));
        assertThat(incident.tasks()).isOne();
        RaisedIncident.await(
                postgres,
                watched.sittingId(),
                kind,
                Duration.ofSeconds(3),
                one -> one.pictures().containsAll(List.of("AT", "BEFORE")));
        assertThat(queued(room, incident)).isVisible(Waits.visible(5));
        if (!kind.equals("SECOND_VIEW_LOST")) {
            RaisedIncident.await(
                    postgres,
                    watched.sittingId(),
                    kind,
                    Duration.ofSeconds(8),
                    one -> one.pictures().contains("AFTER"));
        }
        asBefore(kind);
        RaisedIncident ended =
                RaisedIncident.await(postgres, watched.sittingId(), kind, PATIENCE, one -> one.endedAt() != null);
        assertThat(ended.tasks()).as("a person still decides").isOne();
        raised.put(kind, ended);
    }

    private void asBefore(String kind) {
        switch (kind) {
            case "SECOND_VIEW_LOST" -> watched.rejoinPhone();
            case "DEVICE_IN_USE" -> watched.second().show(Watched.AT_THE_DESK);
            default -> watched.first().show(Watched.SAME);
        }
    }

    private Locator tile() {
        return room.page().locator("[data-sitting='" + watched.sittingId() + "']");
    }

    private Locator picture(String view) {
        return tile().locator("[data-view='" + view + "'] img");
    }

    private Locator queued(ProctorPage page, RaisedIncident incident) {
        return page.page().locator("[data-incident='" + incident.id() + "']");
    }

    private Locator queued(ProctorPage page, String kind) {
        return queued(page, raised.get(kind));
    }

    private void open(ProctorPage page, String kind) {
        queued(page, kind).click();
        assertThat(queued(page, kind)).hasAttribute("aria-pressed", "true");
    }

    /** Chosen in the queue and decided by the key; the dialog asks once more. */
    private Locator decide(ProctorPage page, String kind, String key) {
        open(page, kind);
        assertThat(page.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("处理这项异常")))
                .isVisible();
        return page.choose(key);
    }

    private static void press(Locator dialog, String name) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private ProctorPage signedIn(String username) {
        ProctorPage page =
                new ProctorPage(browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                        .newPage());
        page.open(demo.url("/proctor"));
        page.logIn(username, demo.facts().password(username));
        return page;
    }

    private StaffClient staff(String username) {
        return new StaffClient(demo.url(""), username, demo.facts().password(username));
    }

    private static void figure(String what, Duration took, Duration atMost) {
        System.out.printf("%s: %d ms%n", what, took.toMillis());
        assertThat(took).as(what).isBetween(Duration.ZERO, atMost);
    }
}

package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** T7, must show 11: an administrator moves the end of the theory exam; who shows it, how soon, and the engine's timers. */
final class MovedEnd {

    private static final String CANDIDATE = "candidate";
    private static final Duration SEEN = Duration.ofSeconds(10);
    /** The plan's rule: so long after the end, late answers are still taken in. */
    private static final Duration SETTLES = Duration.ofMinutes(10);

    private final DemoStack demo;
    private final String session;
    private final AdminPage admin;
    private final ProctorPage proctor;
    private final Map<String, Locator> shown;

    MovedEnd(DemoStack demo, Browser browser, CandidatePage exam) {
        this.demo = demo;
        this.session = session(demo.facts().root());
        this.admin = new AdminPage(at(browser, "/admin"));
        this.proctor = new ProctorPage(at(browser, "/proctor"));
        admin.logIn("admin", demo.facts().password("admin"));
        proctor.logIn("proctor1", demo.facts().password("proctor1"));
        proctor.openSessions();
        admin.openRow("演示批次");
        String here = "[data-session='%s'] [data-fact=endsAt] time".formatted(session);
        this.shown = Map.of(
                "administrator",
                admin.page().locator(here),
                "proctor",
                proctor.page().locator(here),
                CANDIDATE,
                exam.page().locator("[data-fact=endsAt] time"));
    }

    /** Moves it on the page; every page shows it within ten seconds and the timer of the end is due then. */
    void to(Instant end) throws Exception {
        admin.proposeEnd("理论知识", end, "网络中断，统一调整");
        Gallery.shoot(admin.page(), "admin-move-end-answering");
        move(end, shown);
    }

    /** As {@link #to}, when the candidate has handed in and a picture would take longer than the exam. */
    void soonTo(Instant end) throws Exception {
        admin.proposeEnd("理论知识", end, "考试提前结束");
        Map<String, Locator> staff = new HashMap<>(shown);
        staff.remove(CANDIDATE);
        move(end, staff);
    }

    private void move(Instant end, Map<String, Locator> shown) throws Exception {
        long pressed = System.nanoTime();
        admin.inDialog("确认调整").click();
        shown.forEach((who, time) -> {
            Duration left = SEEN.minusNanos(System.nanoTime() - pressed);
            assertThat(time)
                    .hasAttribute(
                            "datetime",
                            end.toString(),
                            new HasAttributeOptions().setTimeout(Math.max(1, left.toMillis())));
            System.out.printf(
                    "moved end: %s sees it after %d ms at most%n", who, (System.nanoTime() - pressed) / 1_000_000);
        });
        assertThat(Duration.ofNanos(System.nanoTime() - pressed)).isLessThanOrEqualTo(SEEN);
        try (Connection database = demo.stack().postgres().connect()) {
            assertThat(new EngineTimers(database, session).due(EngineTimers.END))
                    .contains(end);
        }
    }

    /** Once the exam has ended, the next timer counts from the moved end. */
    void settlesAfter(Instant end) throws Exception {
        try (Connection database = demo.stack().postgres().connect()) {
            EngineTimers timers = new EngineTimers(database, session);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> timers.due(EngineTimers.SETTLE).isPresent());
            assertThat(timers.due(EngineTimers.SETTLE)).contains(end.plus(SETTLES));
            assertThat(timers.due(EngineTimers.END)).isEmpty();
        }
    }

    /** Both faces with the moved end on them. */
    void shoot() {
        Gallery.shoot(proctor.page(), "proctor-sessions-answering");
        Gallery.shoot(admin.page(), "admin-batch-answering");
    }

    private Page at(Browser browser, String face) {
        Page page = browser.newContext().newPage();
        page.navigate(demo.url(face));
        return page;
    }

    private static String session(JsonNode facts) {
        for (JsonNode batch : facts.get("batches")) {
            for (JsonNode session : batch.get("sessions")) {
                if (batch.get("code").equals(facts.get("current"))
                        && "THEORY".equals(session.get("subject").asText())) {
                    return session.get("id").asText();
                }
            }
        }
        throw new IllegalArgumentException("no theory exam in the demo batch");
    }
}

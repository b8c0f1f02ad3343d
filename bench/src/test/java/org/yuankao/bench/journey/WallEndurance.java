package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.bench.client.ApiClient;
import org.yuankao.bench.client.CandidateClient;
import org.yuankao.bench.client.IdentityReviews;
import org.yuankao.bench.client.SecondViews;
import org.yuankao.bench.client.StaffClient;

/**
 * P1: a wall of thirty candidates with both views in one tab, for ten minutes. It lasts too long for every run and is
 * asked for by its name: {@code -Dit.test=WallEndurance}, {@code -Dyuankao.wall=PT2M} for a shorter one.
 */
class WallEndurance {

    private static final Duration TIME = Duration.parse(System.getProperty("yuankao.wall", "PT10M"));
    private static final int CANDIDATES = 30;
    private static final int CALM_SECONDS = 4;
    private static final int PAUSE_SECONDS = 20;

    /** Milliseconds between drawn frames of the page over four seconds, sorted. */
    private static final String FRAMES = """
            () => new Promise((done) => {
              const gaps = []
              let last = performance.now()
              const begun = last
              const next = (now) => {
                gaps.push(now - last)
                last = now
                if (now - begun < 4000) requestAnimationFrame(next)
                else done(gaps.sort((a, b) => a - b).filter((_, i) => [0.5, 0.95, 0.99].some((q) => i === Math.floor(gaps.length * q))))
              }
              requestAnimationFrame(next)
            })""";

    /** @param heap bytes of JavaScript that are reachable; @param nodes of the document */
    private record Look(long second, double heap, int nodes, Object frameMillis) {}

    private final List<Look> looks = new ArrayList<>();
    private final ScheduledExecutorService cameras = Executors.newScheduledThreadPool(2);

    @Test
    @DisplayName("Must show 11: thirty candidates with both views in one tab: memory is flat, frames are drawn in time")
    void a_wall_of_thirty_stays_small() throws Exception {
        Shared.models();
        try (Chromium chromium = new Chromium();
                DemoStack demo = DemoStack.fresh("PT25M", "", "--yuankao.demo.candidates=" + CANDIDATES)) {
            film(demo);
            Page wall = wall(chromium.filming(Film.of(Watched.SAME)), demo);
            look(wall);
        } finally {
            cameras.shutdownNow();
        }
        int quarter = Math.max(1, looks.size() / 4);
        double early = heap(looks.subList(0, quarter));
        double late = heap(looks.subList(looks.size() - quarter, looks.size()));
        figures(Map.of("minutes", TIME.toMinutes(), "heapMiBEarly", early, "heapMiBLate", late));
        assertThat(late).as("reachable memory of the last quarter").isLessThan(early * 1.1 + 2);
    }

    private void film(DemoStack demo) throws Exception {
        byte[] photo = Files.readAllBytes(Shared.picture("img2.jpg"));
        List<byte[]> frames = new ArrayList<>();
        for (String name : List.of("img1.jpg", "img2.jpg", "img5.jpg", "img6.jpg", "img20.jpg")) {
            frames.add(Film.still(Shared.picture(name)));
        }
        StaffClient chief = new StaffClient(demo.url(""), "chief", demo.facts().password("chief"));
        List<CandidateClient> candidates = new ArrayList<>();
        List<String> sittings = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            CandidateClient each = new CandidateClient(demo.url(""));
            each.enter(demo.facts().passcode("THEORY"), demo.facts().candidate(i), photo);
            candidates.add(each);
            sittings.add(demo.facts().sitting(i, "THEORY").get("sittingId").asText());
        }
        while (new IdentityReviews(chief).decide() > 0) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        for (int i = 0; i < CANDIDATES; i++) {
            send("/ingest/frames/first", candidates.get(i).api(), frames, i);
            send("/ingest/frames/second", candidates.get(i).joinSecondView(), frames, i + 2);
        }
        new SecondViews(chief, sittings)
                .approveUntil(
                        () -> candidates.stream().allMatch(each -> "candidate:wait".equals(each.step())),
                        Duration.ofSeconds(90));
    }

    /** One frame at the calm rate, another one each time; the cameras do not send at the same moment. */
    private void send(String path, ApiClient camera, List<byte[]> frames, int offset) {
        int[] sent = {offset};
        cameras.scheduleAtFixedRate(
                () -> {
                    try {
                        camera.frame(path, frames.get(sent[0]++ % frames.size()));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                offset * 4000L / CANDIDATES % 4000,
                TimeUnit.SECONDS.toMillis(CALM_SECONDS),
                TimeUnit.MILLISECONDS);
    }

    private Page wall(Browser browser, DemoStack demo) {
        ProctorPage chief =
                new ProctorPage(browser.newContext(new Browser.NewContextOptions().setViewportSize(1920, 1080))
                        .newPage());
        chief.open(demo.url("/proctor"));
        chief.logIn("chief", demo.facts().password("chief"));
        chief.page().locator(".ant-segmented-item").last().click();
        assertThat(chief.page().locator("[data-sitting] img")).hasCount(2 * CANDIDATES);
        return chief.page();
    }

    private void look(Page wall) throws Exception {
        CDPSession tools = wall.context().newCDPSession(wall);
        Instant begun = Instant.now();
        Gallery.shoot(wall, "proctor-wall-of-thirty");
        while (Duration.between(begun, Instant.now()).compareTo(TIME) < 0) {
            wall.waitForTimeout(TimeUnit.SECONDS.toMillis(PAUSE_SECONDS));
            tools.send("HeapProfiler.collectGarbage");
            JsonObject heap = tools.send("Runtime.getHeapUsage");
            JsonObject dom = tools.send("Memory.getDOMCounters");
            Look look = new Look(
                    Duration.between(begun, Instant.now()).toSeconds(),
                    heap.get("usedSize").getAsDouble() / (1 << 20),
                    dom.get("nodes").getAsInt(),
                    wall.evaluate(FRAMES));
            looks.add(look);
            figures(Map.of(
                    "second",
                    look.second(),
                    "heapMiB",
                    look.heap(),
                    "nodes",
                    look.nodes(),
                    "frameMillis",
                    look.frameMillis()));
        }
    }

    private static double heap(List<Look> some) {
        return some.stream().mapToDouble(Look::heap).average().orElseThrow();
    }

    private static void figures(Map<String, ?> figures) throws Exception {
        System.out.println(new ObjectMapper().writeValueAsString(figures));
    }
}

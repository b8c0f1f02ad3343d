package org.yuankao.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.yuankao.bench.client.ApiClient;
import org.yuankao.bench.client.CandidateClient;
import org.yuankao.bench.client.Crowd;
import org.yuankao.bench.client.IdentityReviews;
import org.yuankao.bench.client.Saver;
import org.yuankao.bench.client.SecondViews;
import org.yuankao.bench.client.StaffClient;
import org.yuankao.bench.stack.Stack;

/**
 * An installation shortly before the start: one candidate in a real browser before a camera that the test directs, a crowd
 * without browsers that saves all the time, and one more who saves steadily; all of them waiting.
 */
final class ExamDay implements AutoCloseable {

    private static final int CROWD = 12;
    private static final String START_IN = "PT80S";

    private final Chromium chromium = new Chromium();
    private final DemoStack demo;
    private final Crowd crowd = new Crowd(Saver.Hand.QUICK);
    private final CandidateClient steady;
    private final List<CandidateClient> withoutBrowser = new ArrayList<>();
    private final CandidatePage candidate;
    private final StagedCamera camera;
    private final Browser browser;

    /** The job executor stands still from the beginning: nobody's entry may need it either. */
    ExamDay() throws Exception {
        demo = DemoStack.fresh(START_IN, Shared.models(), "--camunda.bpm.job-execution.enabled=false");
        browser = chromium.filming(Film.of(Watched.SAME));
        steady = new CandidateClient(demo.url(""));
        var computer = browser.newContext();
        StagedCamera.in(computer);
        candidate = new CandidatePage(computer.newPage());
        camera = new StagedCamera(candidate.page());
        var others = CompletableFuture.runAsync(this::enterCrowd);
        enterCandidate();
        others.join();
        assertThat(Instant.now()).as("all wait before the start").isBefore(startsAt());
    }

    Stack stack() {
        return demo.stack();
    }

    Crowd crowd() {
        return crowd;
    }

    CandidatePage candidate() {
        return candidate;
    }

    StagedCamera camera() {
        return camera;
    }

    /** Not of the crowd: makes one change at a time. */
    CandidateClient steady() {
        return steady;
    }

    /** The page of the room's proctor, logged in, with all candidates on one wall. */
    ProctorPage proctor() {
        ProctorPage page =
                new ProctorPage(browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900))
                        .newPage());
        page.open(demo.url("/proctor"));
        page.logIn("proctor1", demo.facts().password("proctor1"));
        page.showThirty();
        return page;
    }

    String sittingOfCandidate() {
        return theory(demo.facts().candidate(0).get("sittings"))
                .get("sittingId")
                .asText();
    }

    Instant startsAt() {
        return Instant.parse(session().get("startsAt").asText());
    }

    private void enterCandidate() throws Exception {
        Page page = candidate.page();
        JsonNode person = demo.facts().candidate(0);
        page.navigate(demo.url("/exam"));
        candidate.expectStep("candidate:login", 20);
        camera.show(Watched.SAME);
        candidate.logIn(demo.facts().passcode("THEORY"), person);
        candidate.expectStep("candidate:confirm-information", 20);
        candidate.press("信息无误，下一步");
        candidate.expectStep("candidate:pledge", 10);
        candidate.sign(person.get("name").asText(), true);
        candidate.expectStep("candidate:photo", 10);
        candidate.photograph(true);
        candidate.expectStep("candidate:second-view", 20);
        String invitation = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("没有手机？在另一个窗口打开"))
                .getAttribute("href");
        new ApiClient(demo.url(""))
                .post("/api/sitting/view2/join", Map.of("token", invitation.split("#t=")[1]))
                .expect(200);
        candidate.press("继续");
        candidate.leadToWait(new SecondViews(staff("chief"), Set.of(sittingOfCandidate())), Duration.ofSeconds(60));
        candidate.expectStep("candidate:wait", 10);
    }

    private void enterCrowd() {
        try {
            byte[] photo = Files.readAllBytes(Shared.picture("img2.jpg"));
            for (int i = 1; i <= CROWD; i++) {
                crowd.add(new CandidateClient(demo.url("")));
            }
            withoutBrowser.addAll(crowd.candidates());
            withoutBrowser.add(steady);
            for (int i = 0; i < withoutBrowser.size(); i++) {
                withoutBrowser
                        .get(i)
                        .enter(demo.facts().passcode("THEORY"), demo.facts().candidate(i + 1), photo);
            }
            decideIdentities();
            for (CandidateClient each : withoutBrowser) {
                each.joinSecondView();
            }
            approveSecondViews();
        } catch (java.io.IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private void approveSecondViews() throws InterruptedException {
        List<String> sittings = IntStream.rangeClosed(1, withoutBrowser.size())
                .mapToObj(i -> theory(demo.facts().candidate(i).get("sittings"))
                        .get("sittingId")
                        .asText())
                .toList();
        new SecondViews(staff("chief"), sittings)
                .approveUntil(
                        () -> withoutBrowser.stream().allMatch(each -> "candidate:wait".equals(each.step())),
                        Duration.ofSeconds(60));
    }

    private void decideIdentities() {
        new IdentityReviews(staff("chief")).decide();
    }

    String sessionId() {
        return session().get("id").asText();
    }

    /** The administrator moves the session's end (T7). */
    void endIn(Duration time) {
        StaffClient admin = staff("admin");
        String id = sessionId();
        for (JsonNode session :
                admin.get("/api/batch/batches/" + batch().get("id").asText()).get("sessions")) {
            if (session.get("id").asText().equals(id)) {
                admin.put(
                        "/api/batch/sessions/" + id + "/end",
                        Map.of(
                                "endsAt",
                                Instant.now().plus(time).toString(),
                                "reason",
                                "演练结束",
                                "version",
                                session.get("version").asInt()));
            }
        }
    }

    StaffClient staff(String username) {
        return new StaffClient(demo.url(""), username, demo.facts().password(username));
    }

    private JsonNode batch() {
        return demo.facts().root().get("batches").get(0);
    }

    private JsonNode session() {
        return theory(batch().get("sessions"));
    }

    private static JsonNode theory(JsonNode all) {
        for (JsonNode each : all) {
            if ("THEORY".equals(each.get("subject").asText())) {
                return each;
            }
        }
        throw new IllegalStateException("no theory in " + all);
    }

    @Override
    public void close() {
        crowd.close();
        chromium.close();
        demo.close();
    }
}

package org.yuankao.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import org.yuankao.bench.client.StaffClient;

/**
 * Candidates before one camera, and proctors. Every candidate films the same person; whom the registered photo shows is
 * the test's choice.
 */
final class IdentityStage implements AutoCloseable {

    static final String MACHINE = "candidate:identity-machine";
    static final String PERSON = "candidate:identity-person";
    static final String NEXT = "candidate:second-view";
    static final String SEND = "使用这张照片";

    /** The filmed person in another picture, and somebody else; see the pairs of the labelled set. */
    final Path same = Shared.picture("img2.jpg");

    final Path other = Shared.picture("img20.jpg");

    private final DemoStack demo;
    private final Browser browser;
    private final StaffClient admin;

    IdentityStage(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.browser = chromium.filming(Film.of(Shared.picture("img1.jpg")));
        this.admin = new StaffClient(demo.url(""), "admin", demo.facts().password("admin"));
    }

    @Override
    public void close() {
        browser.close();
    }

    void register(int candidate, Path photo) {
        String id = demo.facts().candidate(candidate).get("id").asText();
        admin.putFile("/api/enrolment/candidates/" + id + "/photo", "photo", photo);
    }

    CandidatePage loggedIn(int candidate) {
        var context = browser.newContext();
        StepMarks.noteIn(context);
        CandidatePage exam = new CandidatePage(context.newPage());
        exam.page().navigate(demo.url("/exam"));
        exam.logIn(demo.facts().passcode("THEORY"), demo.facts().candidate(candidate));
        return exam;
    }

    CandidatePage entered(int candidate) {
        CandidatePage exam = loggedIn(candidate);
        exam.expectStep("candidate:confirm-information", 15);
        return exam;
    }

    CandidatePage atPhoto(int candidate, Path registered, boolean consent) {
        register(candidate, registered);
        CandidatePage exam = entered(candidate);
        exam.press("信息无误，下一步");
        exam.expectStep("candidate:pledge", 10);
        exam.sign(demo.facts().candidate(candidate).get("name").asText(), consent);
        exam.expectStep("candidate:photo", 10);
        return exam;
    }

    /** The login page of the proctors, in a window of its own. */
    ProctorPage door() {
        ProctorPage proctor = new ProctorPage(browser.newContext().newPage());
        proctor.open(demo.url("/proctor"));
        return proctor;
    }

    ProctorPage proctor(String username) {
        ProctorPage proctor = door();
        proctor.logIn(username, password(username));
        return proctor;
    }

    String password(String username) {
        return demo.facts().password(username);
    }

    /** The candidate's page goes on by itself within a few seconds of the decision. */
    void leadsOn(CandidatePage exam, long decidedAt) {
        exam.expectStep(NEXT, 8);
        long took = new StepMarks(exam.page()).shownAt(NEXT) - decidedAt;
        System.out.printf("decided by a proctor: the candidate's page goes on after %d ms%n", took);
        assertThat(took).isLessThanOrEqualTo(5_000);
    }

    /** The last photo of the entry, as the table has it. */
    IdentityRow row(int candidate) {
        return IdentityRow.last(demo, sitting(candidate), "ENTRY");
    }

    IdentityRow rowAfterTakeover(int candidate) {
        return IdentityRow.last(demo, sitting(candidate), "TAKEOVER");
    }

    String ticket(int candidate) {
        return demo.facts().sitting(candidate, "THEORY").get("ticketNumber").asText();
    }

    private String sitting(int candidate) {
        return demo.facts().sitting(candidate, "THEORY").get("sittingId").asText();
    }
}

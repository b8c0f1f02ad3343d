package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.yuankao.bench.client.SecondViews;
import org.yuankao.bench.client.StaffClient;

/** A candidate before two cameras that the test directs, from the login to the wait for the start. */
final class Watched {

    static final Path SAME = Shared.picture("img1.jpg");
    static final Path AT_THE_DESK = Shared.picture("img2.jpg");

    private final DemoStack demo;
    private final Entrant entrant;
    private final CandidatePage exam;
    private final StagedCamera first;
    private final BrowserContext phones;

    private Page phone;
    private StagedCamera second;

    Watched(DemoStack demo, Browser browser, int candidate) {
        this.demo = demo;
        this.entrant = Entrant.number(demo, candidate);
        BrowserContext computer = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        StagedCamera.in(computer);
        this.exam = new CandidatePage(computer.newPage());
        this.first = new StagedCamera(exam.page());
        this.phones = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
        StagedCamera.in(phones);
    }

    String sittingId() {
        return entrant.sittingId();
    }

    String ticket() {
        return entrant.candidate().get("sittings").get(1).get("ticketNumber").asText();
    }

    CandidatePage exam() {
        return exam;
    }

    Page phone() {
        return phone;
    }

    StagedCamera first() {
        return first;
    }

    StagedCamera second() {
        return second;
    }

    Watched toSecondView() {
        exam.page().navigate(demo.url("/exam"));
        exam.expectStep("candidate:login", 20);
        first.show(SAME);
        entrant.logIn(exam);
        exam.expectStep("candidate:confirm-information", 20);
        exam.press("信息无误，下一步");
        exam.expectStep("candidate:pledge", 15);
        exam.sign(entrant.name(), true);
        exam.expectStep("candidate:photo", 10);
        exam.photograph(true);
        exam.expectStep("candidate:second-view", 20);
        return this;
    }

    /** Opens the address of the QR code in another browser profile and turns its camera on. */
    Watched joinPhone() {
        openPhone(invitation());
        return this;
    }

    /** As the computer's page offers it when the phone is silent: by a new code. */
    void rejoinPhone() {
        Locator lost = exam.page().getByTestId("phone-lost");
        assertThat(lost).isVisible(Waits.visible(20));
        lost.getByRole(AriaRole.BUTTON).click();
        String address = invitation();
        exam.page().keyboard().press("Escape");
        openPhone(address);
    }

    private String invitation() {
        return exam.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("没有手机？在另一个窗口打开"))
                .getAttribute("href");
    }

    private void openPhone(String address) {
        phone = phones.newPage();
        phone.navigate(address);
        second = new StagedCamera(phone);
        second.show(AT_THE_DESK);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开启摄像头"))
                .click();
    }

    Watched toWait(StaffClient proctor) throws InterruptedException {
        assertThat(exam.page().getByTestId("phone-state")).containsText("手机已登录", Waits.text(20));
        exam.press("继续");
        exam.leadToWait(new SecondViews(proctor, Set.of(sittingId())), Duration.ofSeconds(60));
        exam.expectStep("candidate:wait", 10);
        return this;
    }
}

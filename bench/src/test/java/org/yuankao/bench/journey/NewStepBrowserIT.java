package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * An installation of its own, whose job executor stands still at first: the session is prepared only after the new version
 * has been deployed, while one candidate is in already.
 */
@Order(5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewStepBrowserIT {

    private static final String TAG = "desk";

    private final Chromium chromium = new Chromium();
    private DemoStack demo;
    private Browser browser;

    @BeforeAll
    void start() {
        demo = DemoStack.fresh("PT15M", Shared.models(), "--camunda.bpm.job-execution.enabled=false");
        browser = chromium.filming(Film.of(Shared.picture("img1.jpg")));
    }

    @AfterAll
    void stop() {
        browser.close();
        chromium.close();
        demo.close();
    }

    @Test
    @DisplayName("Must-show 7, N1: the next prepared session shows the new step; who was in before goes on without it")
    void a_new_step_is_shown_to_those_who_are_prepared_after_it() {
        Entrant early = Entrant.number(demo, 0);
        CandidatePage running = early.atPledge(browser);
        AdminPage admin = deploy();
        running.sign(early.name(), true);
        running.expectStep("candidate:photo", 15);

        prepareTheSession();
        admin.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("标签 " + TAG))
                .click();
        assertThat(admin.row("userTask_login"))
                .containsText(
                        Pattern.compile("[1-9]\\d+"), new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));

        Entrant next = Entrant.number(demo, 1);
        CandidatePage fresh = next.atPledge(browser);
        fresh.sign(next.name(), true);
        fresh.expectStep("candidate:plain", 15);
        assertThat(fresh.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(OneMoreStep.NAME)))
                .isVisible();
        Gallery.shoot(fresh.page(), "candidate-new-step");
        fresh.staysAfterReload("candidate:plain");
        fresh.page().getByLabel(OneMoreStep.FIELD).check();
        fresh.press("提交并继续");
        fresh.expectStep("candidate:photo", 15);

        running.staysAfterReload("candidate:photo");
    }

    private AdminPage deploy() {
        AdminPage admin = new AdminPage(browser.newContext().newPage());
        admin.page().navigate(demo.url("/admin"));
        admin.logIn("admin", demo.facts().password("admin"));
        admin.page().navigate(demo.url("/admin/models/new"));
        admin.page()
                .setInputFiles(
                        "input[type=file]", OneMoreStep.afterThePledge(TAG).file());
        admin.field("原因").fill("开考前检查桌面");
        admin.press("确认部署");
        assertThat(admin.page().getByText("已部署", new Page.GetByTextOptions().setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        return admin;
    }

    /** With its job executor the backend does what is due: the session's timer of preparation first of all. */
    private void prepareTheSession() {
        demo.stack().backend().kill();
        demo.stack().backend().start();
        demo.stack().backend().awaitAnswer(Duration.ofMinutes(2));
    }
}

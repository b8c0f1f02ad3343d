package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FarExam.class)
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("C1, Q2, must-show 5: a fresh browser profile gets a sitting by consent or after silence only")
class TakeoverBrowserIT {

    private final DemoStack demo;
    private final Chromium chromium;
    private Browser first;
    private Browser second;

    TakeoverBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.chromium = chromium;
    }

    @BeforeAll
    void twoComputers() {
        first = chromium.filming(Film.of(Shared.picture("img1.jpg")));
        second = chromium.filming(Film.of(Shared.picture("img2.jpg")));
    }

    @AfterAll
    void closeBrowsers() {
        first.close();
        second.close();
    }

    @Test
    void with_consent_the_new_computer_is_in_with_masked_data_and_a_new_photo_and_the_old_one_is_told() {
        Entrant candidate = Entrant.number(demo, 2);
        CandidatePage old = candidate.atPledge(first);
        CandidatePage fresh = knock(candidate);
        look(fresh, "takeover-waiting");
        asked(old);
        look(old, "takeover-asked");
        fresh.expectStep("takeover", 1);
        old.press("同意，转到另一台电脑");

        fresh.expectStep("candidate:pledge", 15);
        masked(fresh, candidate);
        look(fresh, "takeover-fresh-photo");
        photographAnew(fresh);
        fresh.expectStep("candidate:pledge", 1);
        masked(fresh, candidate);

        old.expectStep("taken-over", 15);
        assertThat(old.page().locator("body")).not().containsText(candidate.name());
        look(old, "taken-over");
        APIResponse refused = old.page().request().get(demo.url("/api/sitting/me"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text()).contains("sitting.taken-over");
        old.page().reload();
        old.expectStep("taken-over", 15);
    }

    @Test
    void a_refusal_is_told_to_the_new_computer_and_silence_lets_it_in_after_thirty_seconds() {
        Entrant candidate = Entrant.number(demo, 3);
        CandidatePage old = candidate.atInformation(first);
        CandidatePage fresh = knock(candidate);
        asked(old);
        old.press("拒绝，我仍在这里考试");
        assertThat(fresh.page().getByText("原电脑拒绝了这次请求"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
        look(fresh, "takeover-refused");
        old.staysAfterReload("candidate:confirm-information");

        fresh.press("返回登录");
        candidate.logIn(fresh);
        fresh.expectStep("takeover", 10);
        Instant silentSince = Instant.now();
        old.page().context().close();
        fresh.expectStep("candidate:confirm-information", 50);
        assertThat(Duration.between(silentSince, Instant.now()))
                .isBetween(Duration.ofSeconds(24), Duration.ofSeconds(45));
        masked(fresh, candidate);
        assertThat(fresh.page().getByText("您正在使用一台新的电脑，个人信息已部分隐藏。")).isVisible();
        closePhoto(fresh.page());
        look(fresh, "confirm-information-masked");
    }

    private CandidatePage knock(Entrant candidate) {
        CandidatePage page = candidate.sitDown(second);
        candidate.logIn(page);
        page.expectStep("takeover", 10);
        return page;
    }

    private static void asked(CandidatePage old) {
        assertThat(old.page().getByText("有另一台电脑请求接续您的考试"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(10_000));
    }

    /** Q2: the first character of the name, the first three and last two of the number, nothing more. */
    private static void masked(CandidatePage page, Entrant candidate) {
        String name = candidate.name();
        assertThat(page.page().locator("body")).containsText(name.charAt(0) + "*".repeat(name.length() - 1));
        assertThat(page.page().content()).doesNotContain(name).doesNotContain(candidate.idNumber());
        APIResponse me = page.page().request().get(candidate.demo().url("/api/sitting/me"));
        assertThat(me.text())
                .contains("\"freshPhotoNeeded\":")
                .doesNotContain(name)
                .doesNotContain(candidate.idNumber());
    }

    private static void photographAnew(CandidatePage page) {
        assertThat(page.button("拍照")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(20_000));
        page.press("拍照");
        page.press("使用这张照片");
        assertThat(page.page().getByText("请补拍一张照片")).hasCount(0);
    }

    private static void closePhoto(Page page) {
        page.keyboard().press("Escape");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG))
                .hasCount(0);
    }

    private static void look(CandidatePage exam, String name) {
        Axe.expectClean(exam.page());
        Gallery.shoot(exam.page(), name);
    }
}

package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.yuankao.bench.client.SecondViews;

/** What a candidate does on {@code /exam}, by the names that stand on the page. */
record CandidatePage(Page page) {

    void logIn(String passcode, JsonNode candidate) {
        page.getByLabel("考试口令").fill(passcode);
        page.getByLabel("证件号").fill(candidate.get("idNumber").asText());
        press("登录");
    }

    void sign(String name, boolean faceRecognition) {
        page.getByText(faceRecognition ? "同意使用人脸识别" : "不使用人脸识别", new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByLabel("签名（输入您的姓名）").fill(name);
        press("同意并签署");
    }

    void photograph(boolean asRegistered) {
        Locator take = button("拍照");
        assertThat(take).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(20_000));
        take.click();
        if (asRegistered) {
            press("演示：用这张照片作为我的登记照");
            assertThat(page.getByText("已登记。")).isVisible();
        }
        press("使用这张照片");
    }

    /** The machine may ask once for another place of the phone: then the candidate presses on once more. */
    void leadToWait(SecondViews views, Duration within) throws InterruptedException {
        views.approveUntil(
                () -> {
                    if (shows("candidate:second-view") && button("继续").isEnabled()) {
                        press("继续");
                    }
                    return shows("candidate:wait") || shows("candidate:answer");
                },
                within);
    }

    void press(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** C1: whatever was not yet sent is gone, the step is the same. */
    void staysAfterReload(String formKey) {
        expectStep(formKey, 15);
        page.reload();
        expectStep(formKey, 15);
    }

    boolean shows(String formKey) {
        return page.locator("[data-step='%s']".formatted(formKey)).isVisible();
    }

    /** Waits until the page shows the step of a form key such as {@code candidate:pledge}. */
    void expectStep(String formKey, double withinSeconds) {
        assertThat(page.locator("[data-step='%s']".formatted(formKey)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(withinSeconds * 1000));
    }
}

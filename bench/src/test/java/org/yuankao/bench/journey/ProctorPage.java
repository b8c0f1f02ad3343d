package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a proctor does on {@code /proctor}, with the keys that the page offers. */
record ProctorPage(Page page) {

    void open(String address) {
        page.navigate(address);
        assertThat(page.getByLabel("用户名")).isVisible();
    }

    void logIn(String username, String password) {
        page.getByLabel("用户名").fill(username);
        page.locator("input[type=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(heading("我的考场")).isVisible();
    }

    /** As many tiles as the wall can show at a time. */
    void showThirty() {
        page.locator(".ant-segmented-item").last().click();
    }

    void openSessions() {
        go("场次");
        assertThat(heading("场次")).isVisible();
    }

    void openQueue() {
        go("身份核验");
        assertThat(heading("等待人工决定的身份核验")).isVisible();
        assertThat(page.locator(".ant-spin-spinning")).hasCount(0);
    }

    /** The review of a ticket, from the queue; it comes up by itself. */
    void openReview(String ticket) {
        openQueue();
        Locator row = row(ticket);
        assertThat(row).isVisible(new IsVisibleOptions().setTimeout(8_000));
        row.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("h1").filter(new Locator.FilterOptions().setHasText("身份核验：")))
                .isVisible();
    }

    Locator row(String ticket) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(ticket));
    }

    /** By the page's own search. */
    void find(String ticket) {
        page.getByPlaceholder("按准考证号查找").fill(ticket);
        page.keyboard().press("Enter");
    }

    void seesBothPhotos() {
        Locator photos = page.locator("figure img");
        assertThat(photos).hasCount(2, new HasCountOptions().setTimeout(5_000));
        page.waitForFunction("() => [...document.querySelectorAll('figure img')].every((one) => one.complete)");
        assertThat(photos.evaluateAll("(all) => all.map((one) => one.naturalWidth > 0)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(true, true);
    }

    /** Key 1, 2 or 3; the dialog asks once more. */
    Locator choose(String key) {
        page.keyboard().press(key);
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        return dialog;
    }

    /** Key 2 or 3, which ask for a reason. */
    Locator choose(String key, String reason) {
        Locator dialog = choose(key);
        dialog.getByLabel("理由").fill(reason);
        return dialog;
    }

    /** @return when it was pressed, by the computer's clock */
    long confirm(Locator dialog) {
        long pressed = System.currentTimeMillis();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认决定"))
                .click();
        assertThat(dialog).isHidden();
        return pressed;
    }

    void go(String place) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(place))
                .click();
    }

    private Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}

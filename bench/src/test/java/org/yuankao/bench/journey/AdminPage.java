package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What a member of staff does on {@code /admin}, by the names that stand on the page. */
record AdminPage(Page page) {

    /** The first act after a start warms much up. */
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    /** What {@code <input type="datetime-local">} takes for a moment. */
    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    void logIn(String username, String password) {
        enter(username, password);
        assertThat(button("退出登录")).isVisible(PATIENTLY);
    }

    /** Without saying how it ends. */
    void enter(String username, String password) {
        field("用户名").fill(username);
        field("密码").fill(password);
        press("登录");
    }

    void go(String tab) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tab).setExact(true))
                .click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(tab).setLevel(1)))
                .isVisible();
    }

    void press(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator row(String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** A button that has just been busy may still carry the mark of it in its name. */
    Locator inDialog(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("(^|\\s)" + button + "$")));
    }

    /** Closes the dialog that stands open. */
    void close() {
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
    }

    void openRow(String text) {
        row(text).getByRole(AriaRole.LINK).first().click();
    }

    void inRow(String text, String button) {
        row(text)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Fills the dialog of a session's end and waits until it says whom the new end concerns. */
    void proposeEnd(String session, Instant end, String reason) {
        inRow(session, "调整结束时间");
        page.getByLabel("新的结束时间（Asia/Shanghai）").fill(WALL.format(end));
        page.getByLabel("原因").fill(reason);
        assertThat(dialog().getByText("名应考考生")).isVisible();
    }
}

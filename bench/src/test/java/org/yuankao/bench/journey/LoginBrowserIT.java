package org.yuankao.bench.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FarExam.class)
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("T6, must-show 4: what the login page tells, and what it does not")
class LoginBrowserIT {

    private static final String NOBODYS_ID_NUMBER = "999001199001010010";
    private static final String NOBODYS_PASSCODE = "ZZZZ-9999";

    private final DemoStack demo;
    private final Chromium chromium;

    LoginBrowserIT(DemoStack demo, Chromium chromium) {
        this.demo = demo;
        this.chromium = chromium;
    }

    @Test
    void a_refusal_reads_the_same_whether_the_id_number_exists_or_not_and_the_sixth_try_waits() {
        Browser browser = chromium.denyingCamera();
        Entrant candidate = Entrant.number(demo, 5);
        Page known = candidate.sitDown(browser).page();
        Page unknown = candidate.sitDown(browser).page();
        String otherSubject = demo.facts().passcode("SKILL");

        Refusal subject = new Refusal(
                "sitting.passcode.other-subject", "这个口令不是您本场考试的口令。", "This passcode does not belong to your exam.");
        Refusal wrong =
                new Refusal("sitting.login.refused", "口令或证件号不正确。", "The passcode or the ID number is not right.");
        for (String language : new String[] {"中文", "English"}) {
            for (Page page : new Page[] {known, unknown}) {
                speak(page, language);
                String idNumber = page == known ? candidate.idNumber() : NOBODYS_ID_NUMBER;
                logIn(page, otherSubject, idNumber);
                subject.expectAlone(page, language);
                logIn(page, NOBODYS_PASSCODE, idNumber);
                wrong.expectAlone(page, language);
            }
            org.assertj.core.api.Assertions.assertThat(main(unknown)).isEqualTo(main(known));
        }

        logIn(known, NOBODYS_PASSCODE, candidate.idNumber());
        wrong.expectAlone(known, "English");
        logIn(known, demo.facts().passcode("THEORY"), candidate.idNumber());
        assertThat(known.locator("[data-code='sitting.login.throttled']")).isVisible();
        Locator button = known.locator("button[type=submit]");
        assertThat(button).isDisabled();
        assertThat(button).hasText(Pattern.compile("Try again in \\d+ s"));
        Axe.expectClean(known);
        Gallery.shoot(known, "login-throttled");

        logIn(unknown, otherSubject, "999001199001010029");
        subject.expectAlone(unknown, "English");
        Gallery.shoot(unknown, "login-other-subject");
        speak(unknown, "中文");
        subject.expectAlone(unknown, "中文");
        Axe.expectClean(unknown);
    }

    private record Refusal(String code, String chinese, String english) {

        /** The page shows these words and no others. */
        void expectAlone(Page page, String language) {
            Locator alert = page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT);
            assertThat(page.locator("[data-code='%s']".formatted(code))).isVisible();
            assertThat(alert).hasCount(1);
            assertThat(alert).containsText(language.equals("中文") ? chinese : english);
        }
    }

    /** Everything that the page says, without what was typed. */
    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static void logIn(Page page, String passcode, String idNumber) {
        page.locator("#passcode").fill(passcode);
        page.locator("#idNumber").fill(idNumber);
        page.locator("button[type=submit]").click();
        assertThat(page.locator("button[type=submit].ant-btn-loading")).hasCount(0);
    }

    private static void speak(Page page, String language) {
        page.getByText(language, new Page.GetByTextOptions().setExact(true)).click();
    }
}

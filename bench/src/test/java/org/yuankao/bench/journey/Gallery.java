package org.yuankao.bench.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.Map;

/**
 * Pictures of a page as its users see it: Chinese and English, 1440 and 390 px wide, under {@code target/screenshots}.
 *
 * <p>The page stays where it is: the language is switched by the page's own switch and the width by the window, and both
 * are as before afterwards.
 */
final class Gallery {

    private static final Map<String, String> LANGUAGES = Map.of("zh-CN", "中文", "en", "English");
    private static final Map<Integer, Integer> SIZES = Map.of(1440, 900, 390, 844);
    private static final Path FOLDER = Path.of("target/screenshots");

    private Gallery() {}

    /** Takes the four pictures {@code NAME-LANGUAGE-WIDTH.png} of the whole page. */
    static void shoot(Page page, String name) {
        // a page that has just been asked for has no switch yet
        page.getByText("English", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        ViewportSize before = page.viewportSize();
        String language = page.locator("html").getAttribute("lang");
        LANGUAGES.keySet().forEach(code -> {
            speak(page, code);
            SIZES.forEach((width, height) -> {
                page.setViewportSize(width, height);
                settle(page);
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(!covered(page))
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(FOLDER.resolve("%s-%s-%d.png".formatted(name, code, width))));
            });
        });
        page.setViewportSize(before.width, before.height);
        speak(page, LANGUAGES.containsKey(language) ? language : "zh-CN");
        settle(page);
    }

    /** The page is in the language when its texts have come, which may take longer than its button. */
    private static void speak(Page page, String code) {
        Locator choice = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(LANGUAGES.get(code)).setExact(true));
        if (choice.count() > 0 && !"true".equals(choice.first().getAttribute("aria-pressed"))) {
            // the switch may lie under a dialog, whose picture this is
            choice.first().dispatchEvent("click");
            page.waitForFunction("(code) => document.documentElement.lang === code", code);
        }
    }

    /** Waits for chunks, fonts and pictures, and until nothing is loading but a page that waits for somebody. */
    private static void settle(Page page) {
        page.waitForFunction("""
                () => document.fonts.status === 'loaded'
                  && document.body.innerText.trim().length > 10
                  && [...document.querySelectorAll('[data-loading], .ant-spin-spinning, .ant-skeleton-active, [aria-busy="true"]')]
                    .every((busy) => busy.closest('[data-waiting]'))
                  && [...document.images].every((image) => image.complete)""");
        page.waitForTimeout(60);
    }

    /** A dialog covers the window, not the whole page behind it. */
    private static boolean covered(Page page) {
        return page.locator(".ant-modal-mask:visible, .ant-drawer-mask:visible").count() > 0;
    }
}

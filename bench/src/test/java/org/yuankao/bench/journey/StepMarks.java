package org.yuankao.bench.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;

/** When a page's buttons were pressed and its steps appeared, noted by the page itself: the test may look elsewhere. */
record StepMarks(Page page) {

    private static final String NOTE = """
            window.marks = []
            document.addEventListener('click', (event) => {
              const button = event.target.closest('button')
              if (button) window.marks.push({ what: button.textContent.trim(), at: Date.now() })
            }, true)
            let last
            new MutationObserver(() => {
              const step = document.querySelector('[data-step]')?.dataset.step
              if (step && step !== last) window.marks.push({ what: last = step, at: Date.now() })
            }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-step'] })
            """;

    private static final String SPAN = """
            ({ button, step }) => {
              const pressed = window.marks.findLast(({ what }) => what === button)
              const shown = window.marks.find(({ what, at }) => what === step && at >= pressed.at)
              return shown.at - pressed.at
            }""";

    /** Every page that the context opens from now on takes notes. */
    static void noteIn(BrowserContext context) {
        context.addInitScript(NOTE);
    }

    /** From the last press of the button to the step that it led to. */
    Duration from(String button, String step) {
        Number millis = (Number) page.evaluate(SPAN, Map.of("button", button, "step", step));
        return Duration.ofMillis(millis.longValue());
    }

    /** When the step was shown last, by the computer's clock. */
    long shownAt(String step) {
        return ((Number) page.evaluate("(step) => window.marks.findLast(({ what }) => what === step).at", step))
                .longValue();
    }
}

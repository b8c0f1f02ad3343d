package org.yuankao.bench.journey;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/** How long an assertion on a page may wait, in seconds. */
final class Waits {

    private Waits() {}

    static ContainsTextOptions text(double seconds) {
        return new ContainsTextOptions().setTimeout(seconds * 1000);
    }

    static IsHiddenOptions hidden(double seconds) {
        return new IsHiddenOptions().setTimeout(seconds * 1000);
    }

    static IsVisibleOptions visible(double seconds) {
        return new IsVisibleOptions().setTimeout(seconds * 1000);
    }
}

package org.yuankao.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** N6, Q1: what axe-core finds against WCAG 2.2 A and AA once nothing moves any more; serious and critical fail. */
final class Axe {

    private static final Path SCRIPT = Path.of("../frontend/node_modules/axe-core/axe.min.js");

    private static final String RUN = """
            async () => {
              const moving = document.getAnimations().filter((each) => each.effect?.getTiming().iterations !== Infinity)
              await Promise.allSettled(moving.map((each) => each.finished))
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                resultTypes: ['violations'],
              })
              return found.violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, nodes }) =>
                  nodes.map((node) => `${id}: ${node.target} ${node.failureSummary} ${node.html.slice(0, 200)}`))
            }""";

    private Axe() {}

    static void expectClean(Page page) {
        page.evaluate(script());
        assertThat((List<?>) page.evaluate(RUN)).as(page.url()).isEmpty();
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core comes with the frontend's packages: npm ci", e);
        }
    }
}

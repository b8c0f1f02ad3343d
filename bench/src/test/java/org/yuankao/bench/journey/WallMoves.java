package org.yuankao.bench.journey;

import com.microsoft.playwright.Locator;

/** Counts how often a picture on a page was replaced; the page counts by itself, whatever the test does meanwhile. */
final class WallMoves {

    private final Locator picture;

    WallMoves(Locator picture) {
        this.picture = picture;
        picture.evaluate("""
                (image) => {
                  image.replaced = 0
                  image.addEventListener('load', () => { image.replaced += 1 })
                }""");
    }

    int count() {
        return (int) picture.evaluate("(image) => image.replaced");
    }
}

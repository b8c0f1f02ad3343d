package org.yuankao.bench.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system's Chromium with a fake camera; one browser process for each film. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final List<Browser> open = new ArrayList<>();

    Browser filming(Path film) {
        return launch("--use-fake-ui-for-media-stream", "--use-file-for-fake-video-capture=" + film);
    }

    /** Its user denies the camera whenever a page asks for it. */
    Browser denyingCamera() {
        return launch("--use-fake-ui-for-media-stream=deny");
    }

    private Browser launch(String... camera) {
        List<String> flags = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--use-fake-device-for-media-stream"));
        flags.addAll(List.of(camera));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(binary())
                        .setHeadless(true)
                        .setArgs(flags));
        open.add(browser);
        return browser;
    }

    private static Path binary() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        return List.of("/usr/bin/chromium", "/usr/bin/google-chrome").stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: bin/test installs it with apt-get, or name it in CHROMIUM."));
    }

    @Override
    public void close() {
        open.forEach(Browser::close);
        playwright.close();
    }
}

package org.yuankao.bench.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A camera whose picture the test changes while a page films: 640 x 480, ten pictures a second, trembling and noisy as
 * those of a hand and a sensor are, so that no two are equal unless it is frozen.
 *
 * <p>Only the device is played. The page asks for it, films, compresses and sends as always.
 */
record StagedCamera(Page page) {

    private static final String DEVICE = """
            (() => {
              const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 })
              const paint = canvas.getContext('2d')
              let scene, beat = 0, frozen = false, dark = false
              const draw = () => {
                if (frozen) return
                beat += 1
                paint.fillStyle = dark ? '#020202' : '#5b6670'
                paint.fillRect(0, 0, 640, 480)
                if (scene && !dark) {
                  const scale = Math.min(640 / scene.width, 480 / scene.height)
                  const [width, height] = [scene.width * scale, scene.height * scale]
                  paint.drawImage(scene, (640 - width) / 2 + (beat % 5) - 2, (480 - height) / 2 + (beat % 3) - 1, width, height)
                }
                for (let i = 0; i < 200; i++) {
                  paint.fillStyle = dark ? 'rgba(9,9,9,0.5)' : 'rgba(128,128,128,0.12)'
                  paint.fillRect(Math.random() * 640, Math.random() * 480, 3, 3)
                }
              }
              setInterval(draw, 100)
              window.stagedCamera = {
                show: async (address) => {
                  const next = new Image()
                  next.src = address
                  await next.decode()
                  scene = next
                  frozen = dark = false
                  draw()
                },
                cover: () => { dark = true; frozen = false },
                freeze: () => { frozen = true },
              }
              MediaDevices.prototype.getUserMedia = async () => canvas.captureStream(15)
            })()
            """;

    /** Every page that the context opens from now on films with such a camera; it shows an empty wall until it is told what. */
    static void in(BrowserContext context) {
        context.addInitScript(DEVICE);
    }

    void show(Path picture) {
        try {
            String data = Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
            page.evaluate("(address) => window.stagedCamera.show(address)", "data:image/jpeg;base64," + data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void cover() {
        page.evaluate("() => window.stagedCamera.cover()");
    }

    void freeze() {
        page.evaluate("() => window.stagedCamera.freeze()");
    }
}

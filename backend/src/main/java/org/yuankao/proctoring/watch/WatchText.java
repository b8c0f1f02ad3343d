package org.yuankao.proctoring.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Headers are text in UTF-8. */
final class WatchText {

    private WatchText() {}

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}

package org.yuankao.shared.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yuankao.IntegrationTest;

/** Every page that is left before its fonts are there does this; an error's trace for each would hide the true ones. */
@IntegrationTest
@DisplayName("A browser that leaves in the middle of a file is no error")
class ClientGoneIT {

    /** More than the buffers between the server and a caller who does not read can take. */
    private static final int LARGE = 32 * 1024 * 1024;

    private static final Path FILE = Path.of("target/test-classes/static/assets/large.woff2");

    private final BlockingQueue<ILoggingEvent> said = new LinkedBlockingQueue<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            said.add(event);
        }
    };

    @LocalServerPort
    int port;

    @BeforeEach
    void listen() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, new byte[LARGE]);
        log.setLevel(Level.DEBUG);
        listener.start();
        log.addAppender(listener);
    }

    @AfterEach
    void leave() throws IOException {
        log.detachAppender(listener);
        log.setLevel(null);
        Files.delete(FILE);
    }

    @Test
    void is_a_line_for_those_who_look_for_it() throws Exception {
        try (Socket browser = new Socket("127.0.0.1", port)) {
            browser.getOutputStream()
                    .write("GET /assets/large.woff2 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(browser.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 200");
            // closes with a reset, as an aborted download does
            browser.setSoLinger(true, 0);
        }

        ILoggingEvent event = said.poll(20, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        assertThat(event.getFormattedMessage()).isEqualTo("GET /assets/large.woff2: the caller has gone");
        assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
        assertThat(said).isEmpty();
    }
}

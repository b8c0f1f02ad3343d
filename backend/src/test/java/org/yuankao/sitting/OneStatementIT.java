package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.sitting.CandidateMessages.Kind;

/** Counted where the driver sends them, on the threads that serve requests. */
@DisplayName("C7, C8: a pulse and a save are one statement each, messages included")
class OneStatementIT extends Way {

    @Autowired
    CandidateMessages messages;

    @Test
    void a_pulse_and_a_save_ask_the_database_once_each() {
        Desk desk = answering();
        messages.send(candidate.sittingId(), Kind.WARNING, "请坐好。", java.util.UUID.randomUUID());
        Desk.expect(desk.pulse(), 200);
        Desk.expect(desk.save("q1", 1, "A"), 200);

        assertThat(statements(() -> assertThat(Desk.expect(desk.pulse(), 200).path("messages"))
                        .hasSize(1)))
                .hasSize(1);
        assertThat(statements(() -> assertThat(
                                Desk.expect(desk.save("q1", 2, "B"), 200).path("messages"))
                        .hasSize(1)))
                .hasSize(1);
        assertThat(statements(() -> Desk.expect(desk.browser().get("/api/sitting/me"), 200)))
                .as("the count sees more where there is more")
                .hasSizeGreaterThan(1);
    }

    private static List<String> statements(Runnable request) {
        Logger driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
        Level before = driver.getLevel();
        List<String> sent = new CopyOnWriteArrayList<>();
        Handler counting = new Handler() {
            @Override
            public void publish(LogRecord record) {
                String message = String.valueOf(record.getMessage());
                if (Thread.currentThread().getName().contains("-exec-") && message.contains("FE=> Execute")) {
                    sent.add(message);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        boolean parents = driver.getUseParentHandlers();
        try {
            driver.setUseParentHandlers(false);
            driver.addHandler(counting);
            driver.setLevel(Level.FINEST);
            request.run();
            return List.copyOf(sent);
        } finally {
            driver.setLevel(before);
            driver.removeHandler(counting);
            driver.setUseParentHandlers(parents);
        }
    }
}

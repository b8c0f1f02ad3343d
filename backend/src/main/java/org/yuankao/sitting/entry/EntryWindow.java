package org.yuankao.sitting.entry;

import java.time.Instant;
import org.yuankao.batch.ExamSession;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingState;

/**
 * When a sitting may be entered. The late limit counts for the first entry and after a declined pledge; who has entered
 * in time comes back until the end, and who has handed in until the session is gone, for the receipt.
 */
final class EntryWindow {

    private EntryWindow() {}

    static void check(SittingState state, ExamSession session, Instant now) {
        switch (state) {
            case ENDED, ABSENT -> throw Problem.of("sitting.closed");
            case ADMITTED, HANDED_IN -> {}
            case ENTERED -> checkOpen(session, now);
            case EXPECTED, DECLINED -> {
                checkOpen(session, now);
                if (now.isAfter(session.startsAt().plus(session.rules().lateLimit()))) {
                    throw Problem.of("sitting.entry.late")
                            .with(
                                    "lateLimitAt",
                                    session.startsAt().plus(session.rules().lateLimit()));
                }
            }
        }
    }

    private static void checkOpen(ExamSession session, Instant now) {
        if (now.isBefore(session.entryAt())) {
            throw Problem.of("sitting.entry.not-open").with("opensAt", session.entryAt());
        }
        if (!now.isBefore(session.endsAt())) {
            throw Problem.of("sitting.closed");
        }
    }
}

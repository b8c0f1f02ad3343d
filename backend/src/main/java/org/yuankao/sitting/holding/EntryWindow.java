package org.yuankao.sitting.holding;

import java.time.Instant;
import java.util.Optional;
import org.yuankao.batch.ExamSession;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingState;

/**
 * When a sitting may be entered. The late limit counts for the first entry and after a declined pledge; who has entered
 * in time comes back until the end, and who has handed in until the session is gone, for the receipt.
 */
public final class EntryWindow {

    private EntryWindow() {}

    public static void check(SittingState state, ExamSession session, Instant now) {
        refusal(state, session, now).ifPresent(refusal -> {
            throw refusal;
        });
    }

    public static boolean isOpen(SittingState state, ExamSession session, Instant now) {
        return refusal(state, session, now).isEmpty();
    }

    private static Optional<Problem> refusal(SittingState state, ExamSession session, Instant now) {
        return switch (state) {
            case ENDED, ABSENT -> Optional.of(Problem.of("sitting.closed"));
            case ADMITTED, HANDED_IN -> Optional.empty();
            case ENTERED -> outside(session, now);
            case EXPECTED, DECLINED -> outside(session, now).or(() -> late(session, now));
        };
    }

    private static Optional<Problem> outside(ExamSession session, Instant now) {
        if (now.isBefore(session.entryAt())) {
            return Optional.of(Problem.of("sitting.entry.not-open").with("opensAt", session.entryAt()));
        }
        return now.isBefore(session.endsAt()) ? Optional.empty() : Optional.of(Problem.of("sitting.closed"));
    }

    private static Optional<Problem> late(ExamSession session, Instant now) {
        Instant limit = session.startsAt().plus(session.rules().lateLimit());
        return now.isAfter(limit)
                ? Optional.of(Problem.of("sitting.entry.late").with("lateLimitAt", limit))
                : Optional.empty();
    }
}

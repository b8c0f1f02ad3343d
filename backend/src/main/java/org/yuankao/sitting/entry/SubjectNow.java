package org.yuankao.sitting.entry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.Sessions;
import org.yuankao.sitting.session.DatabaseClock;

/**
 * T6: while one subject of an occupation may be entered, the passcode of another is that of another subject, though the
 * candidate may sit that one as well at another time. Knows sessions only, so its answer does not depend on who asks.
 */
@Component
class SubjectNow {

    private final Sessions sessions;
    private final DatabaseClock clock;

    SubjectNow(Sessions sessions, DatabaseClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Those of the sessions that cannot be entered now, while another subject of the same people can. */
    List<ExamSession> isNot(List<ExamSession> opened) {
        Instant now = clock.now();
        List<ExamSession> outOfTime =
                opened.stream().filter(session -> !enterable(session, now)).toList();
        if (outOfTime.isEmpty()) {
            return List.of();
        }
        List<ExamSession> open = sessions.running().stream()
                .filter(session -> enterable(session, now))
                .toList();
        return outOfTime.stream()
                .filter(session -> open.stream().anyMatch(other -> sharePeople(session, other)))
                .toList();
    }

    private static boolean enterable(ExamSession session, Instant now) {
        return !now.isBefore(session.entryAt()) && now.isBefore(session.endsAt());
    }

    private static boolean sharePeople(ExamSession one, ExamSession other) {
        return one.batchId().equals(other.batchId())
                && sameOrAll(one.occupation(), other.occupation())
                && sameOrAll(one.stream(), other.stream());
    }

    private static boolean sameOrAll(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}

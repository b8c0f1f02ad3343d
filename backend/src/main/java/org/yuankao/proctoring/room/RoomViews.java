package org.yuankao.proctoring.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.SessionState;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.sitting.Headcount;
import org.yuankao.sitting.SessionCounts;
import org.yuankao.sitting.SittingRow;
import org.yuankao.sitting.SittingViews;

/** Sessions and sittings as far as somebody sees. */
@Component
class RoomViews {

    /** A closed session stays on the list this long: questions come afterwards. */
    private static final Duration AFTERWARDS = Duration.ofHours(24);

    private final Sessions sessions;
    private final Headcount headcount;
    private final SittingViews sittings;
    private final Reach reach;
    private final ExamClock clock;

    RoomViews(Sessions sessions, Headcount headcount, SittingViews sittings, Reach reach, ExamClock clock) {
        this.sessions = sessions;
        this.headcount = headcount;
        this.sittings = sittings;
        this.reach = reach;
        this.clock = clock;
    }

    List<ProctoredSession> sessions(StaffPrincipal staff) {
        Collection<UUID> rooms = reach.of(staff);
        Instant since = clock.now().minus(AFTERWARDS);
        List<ExamSession> current = sessions.running().stream()
                .filter(session -> session.state() != SessionState.CLOSED
                        || session.endsAt().isAfter(since))
                .toList();
        Map<UUID, SessionCounts> counts =
                headcount.counts(current.stream().map(ExamSession::id).toList(), rooms);
        return current.stream()
                .map(session -> ProctoredSession.of(session, Objects.requireNonNull(counts.get(session.id()))))
                .filter(session -> rooms == null || session.counts().expected() > 0)
                .toList();
    }

    Page<ProctoredSitting> sittings(@Nullable UUID sessionId, PageRequest page, StaffPrincipal staff) {
        Page<SittingRow> rows = sittings.rows(reach.of(staff), sessionId, page);
        Map<UUID, String> names =
                reach.names(rows.items().stream().map(SittingRow::roomId).toList());
        return rows.map(row -> ProctoredSitting.of(row, names.get(row.roomId())));
    }
}

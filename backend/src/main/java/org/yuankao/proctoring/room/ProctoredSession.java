package org.yuankao.proctoring.room;

import java.time.Instant;
import java.util.UUID;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.SessionState;
import org.yuankao.sitting.SessionCounts;

/** @param counts of the rooms that the reader sees */
record ProctoredSession(
        UUID id,
        String name,
        SessionState state,
        Instant entryAt,
        Instant startsAt,
        Instant endsAt,
        SessionCounts counts) {

    static ProctoredSession of(ExamSession session, SessionCounts counts) {
        return new ProctoredSession(
                session.id(),
                session.name(),
                session.state(),
                session.entryAt(),
                session.startsAt(),
                session.endsAt(),
                counts);
    }
}

package org.yuankao.enrolment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Attendance;
import org.yuankao.sitting.Headcount;

/** Answers the batch's question for numbers: candidates are counted here, sittings where they are. */
@Component
@Transactional(readOnly = true)
class EnrolmentAttendance implements Attendance {

    private final CandidateRecords candidates;
    private final Headcount headcount;

    EnrolmentAttendance(CandidateRecords candidates, Headcount headcount) {
        this.candidates = candidates;
        this.headcount = headcount;
    }

    @Override
    public Map<UUID, Long> candidates(Collection<UUID> batchIds) {
        return candidates.countByBatch(batchIds).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    @Override
    public Map<UUID, Long> sittings(Collection<UUID> sessionIds) {
        return sessionIds.isEmpty() ? Map.of() : headcount.sittings(sessionIds);
    }

    @Override
    public Map<UUID, Long> alsoSitting(UUID sessionId, Collection<UUID> others) {
        return others.isEmpty() ? Map.of() : headcount.alsoSitting(sessionId, others);
    }

    @Override
    public long answering(UUID sessionId) {
        return headcount.answering(sessionId);
    }
}

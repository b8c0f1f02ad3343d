package org.yuankao.sitting.answer;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.hot.HotPath;

/** Which paper an admitted sitting answers, remembered: it never changes, and a save should be one statement. */
@Component
class AdmittedPapers {

    /** About 16 MB; then it starts again. */
    private static final int MOST = 100_000;

    private final HotPath hot;
    private final Map<UUID, UUID> papers = new ConcurrentHashMap<>();

    AdmittedPapers(HotPath hot) {
        this.hot = hot;
    }

    UUID paperOf(CandidatePrincipal candidate) {
        UUID known = papers.get(candidate.sittingId());
        if (known != null) {
            return known;
        }
        Guard guard = guard(candidate);
        UUID paper = guard.paperId();
        if (guard.epoch() != candidate.epoch() || paper == null) {
            throw refusal(guard, candidate);
        }
        if (papers.size() >= MOST) {
            papers.clear();
        }
        papers.put(candidate.sittingId(), paper);
        return paper;
    }

    /** Why the statement's guard refused. */
    Problem refusal(CandidatePrincipal candidate) {
        return refusal(guard(candidate), candidate);
    }

    private static Problem refusal(Guard guard, CandidatePrincipal candidate) {
        if (guard.epoch() != candidate.epoch()) {
            return Problem.of("sitting.taken-over");
        }
        if (guard.paperId() == null) {
            return Problem.of("sitting.paper.not-admitted");
        }
        return Problem.of(guard.early() ? "sitting.answers.not-open" : "sitting.answers.closed");
    }

    private Guard guard(CandidatePrincipal candidate) {
        return hot.jdbc()
                .sql("""
                        select s.epoch, a.paper_id, coalesce(a.opens_at > shared.exam_now(), false) as early
                          from sitting.sitting s left join sitting.admission a on a.sitting_id = s.id
                         where s.id = :sitting
                        """)
                .param("sitting", candidate.sittingId())
                .query(Guard.class)
                .optional()
                .orElseThrow(() -> Problem.of("sitting.taken-over"));
    }

    private record Guard(int epoch, @Nullable UUID paperId, boolean early) {}
}

package org.yuankao.sitting.handin;

import java.time.Instant;
import java.util.UUID;

/**
 * An admission that is locked and not handed in.
 *
 * @param began had the paper open: it is noted, or, should the note still be on its way or have died with a node, the
 *     candidate's computer was heard of after the start
 */
record OpenAdmission(UUID sittingId, UUID paperId, boolean began, Instant handInFrom, Instant deadline, Instant now) {

    static final String SELECT = """
            select a.sitting_id, a.paper_id,
                   a.began_at is not null or exists (select from sitting.presence p
                                                      where p.sitting_id = a.sitting_id
                                                        and p.seen_at >= a.opens_at) as began,
                   a.hand_in_from, a.deadline,
                   shared.exam_now() as now
              from sitting.admission a join sitting.sitting s on s.id = a.sitting_id
            """;

    /** The sitting's row first, as everywhere; one that somebody else holds is left for the next round. */
    static final String LOCK_FREE = " for update of s, a skip locked";

    boolean overdue() {
        return !now.isBefore(deadline);
    }
}

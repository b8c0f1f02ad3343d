package org.yuankao.sitting.holding;

import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.sitting.hot.HotPath;

/** Signs of life of the device that holds a sitting, noted on the answering path's connections. */
@Component
public class Signs {

    private static final String SEEN = """
            insert into sitting.presence as p (sitting_id, seen_at)
            select s.id, shared.exam_now() from sitting.sitting s
             where s.id = :sitting and s.epoch = :epoch and s.state in ('ENTERED', 'ADMITTED')
            on conflict (sitting_id) do update set seen_at = excluded.seen_at
            """;

    private final HotPath hot;

    Signs(HotPath hot) {
        this.hot = hot;
    }

    /** A device that no longer holds the sitting, or a sitting that is over, leaves no sign. */
    public void seen(CandidatePrincipal candidate) {
        hot.jdbc()
                .sql(SEEN)
                .param("sitting", candidate.sittingId())
                .param("epoch", candidate.epoch())
                .update();
    }
}

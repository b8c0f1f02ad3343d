package org.yuankao.sitting.delivery;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.holding.Signs;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.HotPath;

/**
 * Decides with PostgreSQL's clock whether a candidate may have the paper now. One row is read; the paper itself lies in
 * memory.
 */
@Service
class PaperDelivery {

    private static final String SELECT = """
            select s.epoch, a.sitting_id is not null as admitted, a.paper_id, a.opens_at,
                   coalesce(a.opens_at <= shared.exam_now(), false) as open,
                   coalesce(a.handed_in_at is not null or a.deadline <= shared.exam_now(), false) as over,
                   a.began_at is not null as began
              from sitting.sitting s left join sitting.admission a on a.sitting_id = s.id
             where s.id = :sitting
            """;

    private final HotPath hot;
    private final Began began;
    private final Signs signs;

    PaperDelivery(HotPath hot, Began began, Signs signs) {
        this.hot = hot;
        this.began = began;
        this.signs = signs;
    }

    /** @return the paper to hand out */
    UUID paperOf(CandidatePrincipal candidate) {
        DeliveryRow row = row(candidate.sittingId());
        check(row, candidate);
        signs.seen(candidate);
        if (!row.began()) {
            began.noteSoon(candidate.sittingId());
        }
        return Objects.requireNonNull(row.paperId());
    }

    private static void check(DeliveryRow row, CandidatePrincipal candidate) {
        if (row.epoch() != candidate.epoch()) {
            throw Problem.of("sitting.taken-over");
        }
        if (!row.admitted()) {
            throw Problem.of("sitting.paper.not-admitted");
        }
        if (row.over()) {
            throw Problem.of("sitting.paper.closed");
        }
        if (!row.open()) {
            throw Problem.of("sitting.paper.not-open").with("opensAt", row.opensAt());
        }
    }

    private DeliveryRow row(UUID sittingId) {
        return hot.jdbc()
                .sql(SELECT)
                .param("sitting", sittingId)
                .query((row, number) -> new DeliveryRow(
                        row.getInt("epoch"),
                        row.getBoolean("admitted"),
                        row.getObject("paper_id", UUID.class),
                        At.orNull(row, "opens_at"),
                        row.getBoolean("open"),
                        row.getBoolean("over"),
                        row.getBoolean("began")))
                .optional()
                .orElseThrow(() -> Problem.of("sitting.taken-over"));
    }
}

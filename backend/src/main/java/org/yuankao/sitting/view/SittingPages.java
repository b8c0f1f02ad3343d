package org.yuankao.sitting.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.PlannedStep;
import org.yuankao.sitting.SittingProperties;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.handin.Receipts;
import org.yuankao.sitting.holding.Signs;
import org.yuankao.sitting.hot.HotPath;
import org.yuankao.sitting.hot.JsonColumns;

/** Reads a sitting for its page, on the answering path's connections, and notes that the device is there. */
@Service
public class SittingPages {

    private final HotPath hot;
    private final Signs signs;
    private final Receipts receipts;
    private final ViewParts parts;
    private final JsonColumns json;
    private final SittingProperties settings;

    SittingPages(
            HotPath hot,
            Signs signs,
            Receipts receipts,
            ViewParts parts,
            JsonColumns json,
            SittingProperties settings) {
        this.hot = hot;
        this.signs = signs;
        this.receipts = receipts;
        this.parts = parts;
        this.json = json;
        this.settings = settings;
    }

    public SittingView of(CandidatePrincipal candidate) {
        PageRow row = hot.jdbc()
                .sql(PageRow.SELECT)
                .param("sitting", candidate.sittingId())
                .param("online", settings.secondViewOnline().toMillis())
                .query(PageRow.class)
                .optional()
                .filter(found -> found.epoch() == candidate.epoch())
                .orElseThrow(() -> Problem.of("sitting.taken-over"));
        signs.seen(candidate);
        String formKey = EffectiveStep.formKey(row.state(), row.formKey(), row.opensAt(), row.deadline(), row.now());
        List<PlannedStep> plan = row.plan() == null ? List.of() : json.list(row.plan(), PlannedStep.class);
        return new SittingView(
                row.id(),
                row.ticketNumber(),
                parts.person(row),
                parts.session(row),
                parts.step(row, formKey, plan),
                StepBar.of(plan, EffectiveStep.ENDED.equals(formKey) ? row.formKey() : formKey, row.activityId()),
                parts.admission(row),
                parts.identity(row),
                parts.secondView(row),
                row.foreignDevice(),
                row.freshPhotoNeeded(),
                row.freshPhotoRefused(),
                parts.demo(),
                row.now().toInstant(),
                row.state() == SittingState.HANDED_IN
                        ? receipts.of(hot.jdbc(), row.id()).orElse(null)
                        : null);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

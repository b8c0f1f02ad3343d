package org.yuankao.proctoring.incident;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.evidence.Evidence;
import org.yuankao.proctoring.evidence.Piece;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingCard;

/** Keeps what a camera showed with what the proctor has to say about it (P3). */
@Component
class TakeScreenshot {

    private final ReachedSittings sittings;
    private final Evidence evidence;
    private final Violations violations;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    TakeScreenshot(
            ReachedSittings sittings, Evidence evidence, Violations violations, AuditLog audit, JdbcClient jdbc) {
        this.sittings = sittings;
        this.evidence = evidence;
        this.violations = violations;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Transactional
    public ScreenshotController.Taken take(
            UUID sittingId, ScreenshotController.Screenshot asked, StaffPrincipal staff) {
        SittingCard sitting = sittings.get(sittingId, staff);
        UUID id = Ids.next();
        View view = asked.view();
        String note = asked.note().strip();
        boolean violation = asked.goesOnRecord();
        Piece kept = evidence.screenshot(id, sittingId, view, asked.at())
                .orElseThrow(() -> Problem.of(asked.at() == null ? "proctoring.frame.none" : "proctoring.frame.gone"));
        jdbc.sql("""
                        insert into proctoring.screenshot (id, sitting_id, view, at, note, taken_by)
                        values (:id, :sitting, :view, :at, :note, :by)
                        """)
                .param("id", id)
                .param("sitting", sittingId)
                .param("view", view.name())
                .param("at", kept.at().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("by", staff.id())
                .update();
        if (violation) {
            violations.record(sitting, id, note, staff.id());
        }
        audit.record(
                "proctoring.screenshot.taken",
                "sitting:" + sittingId,
                note,
                Map.of(
                        "evidenceId", kept.id().toString(),
                        "view", view.name(),
                        "at", kept.at().toString(),
                        "violation", violation));
        return new ScreenshotController.Taken(kept.id(), kept.at(), violation);
    }
}

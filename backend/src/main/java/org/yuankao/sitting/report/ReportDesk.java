package org.yuankao.sitting.report;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Ids;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.InformationReport;
import org.yuankao.sitting.InformationReports;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;

@Component
@Transactional
class ReportDesk implements InformationReports {

    /** A candidate who reports more than this has been heard. */
    private static final int MOST_OPEN = 5;

    private final JdbcClient jdbc;
    private final Register register;
    private final DataKeys dataKeys;
    private final ReportRows rows;
    private final AuditLog audit;

    ReportDesk(JdbcClient jdbc, Register register, DataKeys dataKeys, ReportRows rows, AuditLog audit) {
        this.jdbc = jdbc;
        this.register = register;
        this.dataKeys = dataKeys;
        this.rows = rows;
        this.audit = audit;
    }

    /** @return the report's number */
    String report(CandidatePrincipal candidate, String text) {
        SittingFacts sitting = register.lock(candidate);
        if (open(sitting.id()) >= MOST_OPEN) {
            throw Problem.of("sitting.report.too-many");
        }
        long serial = jdbc.sql("""
                        insert into sitting.information_report (id, sitting_id, room_id, body, at)
                        values (:id, :sitting, :room, :body, shared.exam_now())
                        returning serial
                        """)
                .param("id", Ids.next())
                .param("sitting", sitting.id())
                .param("room", sitting.roomId())
                .param("body", dataKeys.seal(sitting.dataKey(), text.getBytes(StandardCharsets.UTF_8)))
                .query(Long.class)
                .single();
        return ReportRows.number(serial);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<InformationReport> reports(@Nullable Collection<UUID> rooms, PageRequest request) {
        if (rooms != null && rooms.isEmpty()) {
            return Page.of(List.of(), request, 0);
        }
        return rows.page(rooms, request);
    }

    @Override
    public void done(UUID reportId, @Nullable Collection<UUID> rooms, UUID by, String note) {
        Map<String, Object> report = jdbc
                .sql("select room_id, done_at from sitting.information_report where id = :id for update")
                .param("id", reportId)
                .query()
                .listOfRows()
                .stream()
                .filter(row -> rooms == null || rooms.contains((UUID) row.get("room_id")))
                .findFirst()
                .orElseThrow(() -> Problem.of("sitting.report.unknown"));
        if (report.get("done_at") != null) {
            throw Problem.of("sitting.report.done");
        }
        jdbc.sql("""
                        update sitting.information_report
                           set done_at = shared.exam_now(), done_by = :by, note = :note
                         where id = :id
                        """).param("by", by).param("note", note).param("id", reportId).update();
        audit.record("sitting.report.done", "report:" + reportId, note, Map.of());
    }

    private int open(UUID sittingId) {
        return jdbc.sql("select count(*) from sitting.information_report where sitting_id = :id and done_at is null")
                .param("id", sittingId)
                .query(Integer.class)
                .single();
    }
}

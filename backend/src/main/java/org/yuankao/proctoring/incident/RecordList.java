package org.yuankao.proctoring.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.processes.watching.View;
import org.yuankao.proctoring.room.ReachedSittings;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;

/** Screenshots and violations of a sitting, newest first (P2, P3). */
@Component
@Transactional(readOnly = true)
class RecordList {

    private static final String ALL = """
            from (select s.id, v.id is not null as violation, s.note, e.id as evidence_id, s.view, s.at as frame_at,
                         null::uuid as incident_id, null::text as kind, s.taken_by as by, s.taken_at as at
                    from proctoring.screenshot s
                    left join proctoring.violation v on v.screenshot_id = s.id
                    left join proctoring.evidence e on e.episode_id = s.id
                   where s.sitting_id = :sitting
                  union all
                  select v.id, true, v.reason, null, null, null, v.incident_id, v.kind, v.recorded_by, v.recorded_at
                    from proctoring.violation v
                   where v.sitting_id = :sitting and v.screenshot_id is null) entry
             where note ilike :pattern
            """;

    private final ReachedSittings sittings;
    private final StaffAccounts accounts;
    private final JdbcClient jdbc;

    RecordList(ReachedSittings sittings, StaffAccounts accounts, JdbcClient jdbc) {
        this.sittings = sittings;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    private record Row(OnRecord entry, UUID by) {}

    public Page<OnRecord> of(UUID sittingId, PageRequest request, StaffPrincipal staff) {
        sittings.get(sittingId, staff);
        List<Row> rows = asked(
                        "select * " + ALL + " order by at desc, id limit :size offset :offset", sittingId, request)
                .param("size", request.size())
                .param("offset", request.offset())
                .query((row, number) -> new Row(entry(row), row.getObject("by", UUID.class)))
                .list();
        long total = asked("select count(*) " + ALL, sittingId, request)
                .query(Long.class)
                .single();
        Map<UUID, String> names =
                accounts.displayNames(rows.stream().map(Row::by).toList());
        List<OnRecord> named = rows.stream()
                .map(row -> named(row.entry(), names.get(row.by())))
                .toList();
        return Page.of(named, request, total);
    }

    private JdbcClient.StatementSpec asked(String statement, UUID sittingId, PageRequest request) {
        return jdbc.sql(statement).param("sitting", sittingId).param("pattern", request.pattern());
    }

    private static OnRecord entry(ResultSet row) throws SQLException {
        String view = row.getString("view");
        String kind = row.getString("kind");
        return new OnRecord(
                row.getObject("id", UUID.class),
                row.getBoolean("violation"),
                row.getString("note"),
                row.getObject("evidence_id", UUID.class),
                view == null ? null : View.valueOf(view),
                instant(row.getObject("frame_at", OffsetDateTime.class)),
                row.getObject("incident_id", UUID.class),
                kind == null ? null : IncidentKind.valueOf(kind),
                null,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static OnRecord named(OnRecord entry, @Nullable String by) {
        return new OnRecord(
                entry.id(),
                entry.violation(),
                entry.note(),
                entry.evidenceId(),
                entry.view(),
                entry.frameAt(),
                entry.incidentId(),
                entry.kind(),
                by,
                entry.at());
    }
}

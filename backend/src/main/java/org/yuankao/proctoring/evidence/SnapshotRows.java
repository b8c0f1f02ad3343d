package org.yuankao.proctoring.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.View;

/** The table {@code proctoring.snapshot}. */
@Component
class SnapshotRows {

    private final JdbcClient jdbc;

    SnapshotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Snapshot snapshot, SnapshotKind kind) {
        jdbc.sql("""
                        insert into proctoring.snapshot (id, sitting_id, view, at, object_key, kind)
                        values (:id, :sitting, :view, :at, :key, :kind)
                        """)
                .param("id", snapshot.id())
                .param("sitting", snapshot.sittingId())
                .param("view", snapshot.view().name())
                .param("at", moment(snapshot.at()))
                .param("key", snapshot.objectKey())
                .param("kind", kind.name())
                .update();
    }

    /**
     * The oldest pictures of gaps that nobody has analysed, for this transaction alone: one node at a time hands them
     * on, so that those of a sitting stay in their order. Empty too while another node does.
     */
    List<Snapshot> toAnalyse(int limit) {
        boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(hashtext('proctoring.snapshot'))")
                .query(Boolean.class)
                .single();
        return mine ? jdbc.sql("""
                                select * from proctoring.snapshot where kind = 'GAP' and analysed_at is null
                                 order by at, id limit :limit
                                """).param("limit", limit).query(this::row).list() : List.of();
    }

    void analysed(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update proctoring.snapshot set analysed_at = shared.exam_now() where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    Optional<Snapshot> at(UUID sittingId, View view, Instant at) {
        return one(sittingId, view, at, "at = :at");
    }

    Optional<Snapshot> before(UUID sittingId, View view, Instant at) {
        return one(sittingId, view, at, "at < :at order by at desc");
    }

    Optional<Snapshot> after(UUID sittingId, View view, Instant at) {
        return one(sittingId, view, at, "at > :at order by at");
    }

    private Optional<Snapshot> one(UUID sittingId, View view, Instant at, String which) {
        return jdbc.sql("select * from proctoring.snapshot where sitting_id = :sitting and view = :view and " + which
                        + " limit 1")
                .param("sitting", sittingId)
                .param("view", view.name())
                .param("at", moment(at))
                .query(this::row)
                .optional();
    }

    private Snapshot row(ResultSet row, int number) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                row.getObject("sitting_id", UUID.class),
                View.valueOf(row.getString("view")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("object_key"));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

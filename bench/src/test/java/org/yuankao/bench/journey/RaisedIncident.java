package org.yuankao.bench.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.yuankao.bench.stack.PostgresPart;

/**
 * An incident as its tables have it.
 *
 * @param startedAt the first frame that showed it
 * @param waitingSince when the engine's task was made
 * @param tasks open tasks of the sitting and kind in the engine
 * @param pictures moments of its evidence such as BEFORE, each once
 */
record RaisedIncident(
        String id,
        String kind,
        String state,
        Instant startedAt,
        Instant raisedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant endedAt,
        @Nullable Instant escalatedAt,
        boolean late,
        int tasks,
        List<String> pictures) {

    private static final String SELECT = """
            select i.*,
                   (select count(*) from engine.act_ru_task t join engine.act_ru_execution e on e.id_ = t.proc_inst_id_
                     where e.business_key_ = i.id::text) as tasks,
                   (select coalesce(string_agg(distinct v.moment, ',' order by v.moment), '') from proctoring.evidence v
                      join proctoring.incident_episode p on p.episode_id = v.episode_id
                     where p.incident_id = i.id) as pictures
              from proctoring.incident i where i.sitting_id = ?::uuid order by i.raised_at
            """;

    /** All of a sitting, earliest first. */
    static List<RaisedIncident> of(PostgresPart postgres, String sittingId) {
        List<RaisedIncident> found = new ArrayList<>();
        try (Connection connection = postgres.connect();
                var query = connection.prepareStatement(SELECT)) {
            query.setString(1, sittingId);
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only one of its kind; a second one is an error at any time. */
    static RaisedIncident awaitOnly(PostgresPart postgres, String sittingId, String kind, Duration within) {
        return await(postgres, sittingId, kind, within, one -> one.waitingSince() != null);
    }

    static RaisedIncident await(
            PostgresPart postgres,
            String sittingId,
            String kind,
            Duration within,
            java.util.function.Predicate<RaisedIncident> met) {
        return Awaitility.await(kind)
                .atMost(within)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> only(postgres, sittingId, kind).filter(met), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<RaisedIncident> only(PostgresPart postgres, String sittingId, String kind) {
        List<RaisedIncident> all = of(postgres, sittingId).stream()
                .filter(one -> one.kind().equals(kind))
                .toList();
        if (all.size() > 1) {
            throw new AssertionError("one incident of the kind, but " + all);
        }
        return all.stream().findFirst();
    }

    private static RaisedIncident read(ResultSet row) throws SQLException {
        String pictures = row.getString("pictures");
        return new RaisedIncident(
                row.getString("id"),
                row.getString("kind"),
                row.getString("state"),
                instant(row, "started_at"),
                instant(row, "raised_at"),
                optional(row, "waiting_since"),
                optional(row, "ended_at"),
                optional(row, "escalated_at"),
                row.getBoolean("late"),
                row.getInt("tasks"),
                pictures.isEmpty() ? List.of() : List.of(pictures.split(",")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}

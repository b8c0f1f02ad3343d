package org.yuankao.proctoring.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.View;

/** What the rules saw of an incident. */
@Component
class SeenEpisodes {

    private final JdbcClient jdbc;
    private final EpisodeJson json;

    SeenEpisodes(JdbcClient jdbc, EpisodeJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<IncidentDetail.Seen> of(UUID incident) {
        return jdbc.sql("""
                        select episode_id, view, started_at, ended_at, late, score, threshold, hold_millis, tier,
                               model_digest, frames::text as frames
                          from proctoring.incident_episode where incident_id = :incident
                         order by started_at, episode_id
                        """)
                .param("incident", incident)
                .query((row, number) -> new IncidentDetail.Seen(
                        row.getObject("episode_id", UUID.class),
                        View.valueOf(row.getString("view")),
                        moment(row, "started_at"),
                        momentOrNull(row, "ended_at"),
                        row.getBoolean("late"),
                        (Double) row.getObject("score"),
                        (Double) row.getObject("threshold"),
                        row.getLong("hold_millis"),
                        row.getString("tier"),
                        row.getString("model_digest"),
                        json.frames(row.getString("frames"))))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}

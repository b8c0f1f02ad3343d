package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Episode;

/** What the machine saw of each incident. */
@Component
class EpisodeRows {

    /** Ended when the last of its episodes has; the incident's row is locked, so of two at once the second sees both. */
    private static final String END_INCIDENT = """
            update proctoring.incident i
               set ended_at = (select case when bool_and(e.ended_at is not null) then max(e.ended_at) end
                                 from proctoring.incident_episode e where e.incident_id = i.id)
             where i.id = :incident
            """;

    private final JdbcClient jdbc;
    private final EpisodeJson json;

    EpisodeRows(JdbcClient jdbc, EpisodeJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    boolean known(UUID episode) {
        return jdbc.sql("select exists (select from proctoring.incident_episode where episode_id = :id)")
                .param("id", episode)
                .query(Boolean.class)
                .single();
    }

    void add(UUID incident, Episode episode) {
        jdbc.sql("""
                        insert into proctoring.incident_episode
                               (episode_id, incident_id, view, started_at, late, score, threshold, hold_millis, tier,
                                model_digest, frames)
                        values (:id, :incident, :view, :started, :late, :score, :threshold, :hold, :tier, :digest,
                                :frames::jsonb)
                        """)
                .param("id", episode.id())
                .param("incident", incident)
                .param("view", episode.view().name())
                .param("started", episode.startedAt().atOffset(ZoneOffset.UTC))
                .param("late", episode.late())
                .param("score", episode.score())
                .param("threshold", episode.threshold())
                .param("hold", episode.holdMillis())
                .param("tier", episode.tier())
                .param("digest", episode.modelDigest())
                .param("frames", json.write(episode.frames()))
                .update();
    }

    /** Also after the decision: until when it lasted belongs to the record. An episode that raised nothing has no row. */
    void ended(UUID episode, Instant at) {
        jdbc.sql("""
                        select i.id from proctoring.incident i
                          join proctoring.incident_episode e on e.incident_id = i.id
                         where e.episode_id = :id and e.ended_at is null
                           for update of i
                        """).param("id", episode).query(UUID.class).optional().ifPresent(incident -> {
            jdbc.sql("update proctoring.incident_episode set ended_at = :at where episode_id = :id")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("id", episode)
                    .update();
            jdbc.sql(END_INCIDENT).param("incident", incident).update();
        });
    }
}

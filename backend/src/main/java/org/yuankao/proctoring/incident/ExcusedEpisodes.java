package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Episode;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.proctoring.intervention.Absences;

/** Empty seats of candidates who may be away: no incident, unless the seat is still empty when they should be back. */
@Component
class ExcusedEpisodes {

    /** @param since when the absence was over */
    record Due(UUID episodeId, String episode, Instant since) {}

    private static final UUID NOBODYS = new UUID(0, 0);

    private final Absences absences;
    private final EpisodeJson json;
    private final JdbcClient jdbc;

    ExcusedEpisodes(Absences absences, EpisodeJson json, JdbcClient jdbc) {
        this.absences = absences;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** @return whether an absence covers the moment in which it had lasted long enough */
    boolean excuse(UUID sitting, Episode episode) {
        if (episode.kind() != IncidentKind.LEFT_SEAT) {
            return false;
        }
        Optional<UUID> absence = absences.covering(sitting, episode.at());
        absence.ifPresent(id -> jdbc.sql("""
                        insert into proctoring.excused_episode (episode_id, absence_id, episode)
                        values (:episode, :absence, :told::jsonb) on conflict (episode_id) do nothing
                        """)
                .param("episode", episode.id())
                .param("absence", id)
                .param("told", json.write(episode))
                .update());
        return absence.isPresent();
    }

    /** The seat is taken again, or the incident was raised. */
    void settled(UUID episode) {
        jdbc.sql("""
                        update proctoring.excused_episode set settled_at = shared.exam_now()
                         where episode_id = :episode and settled_at is null
                        """).param("episode", episode).update();
    }

    /** One that nobody else has in hand, of a sitting that has no absence any more; locked. None of {@code except}. */
    Optional<Due> lockDue(Collection<UUID> except) {
        return jdbc.sql("""
                        select e.episode_id, e.episode::text as episode, coalesce(a.ended_at, a.until_at) as since
                          from proctoring.excused_episode e join proctoring.absence a on a.id = e.absence_id
                         where e.settled_at is null and e.episode_id not in (:except)
                           and not exists (select from proctoring.absence other
                                            where other.sitting_id = a.sitting_id and other.ended_at is null
                                              and other.until_at > shared.exam_now())
                         order by since limit 1
                           for update of e skip locked
                        """)
                .param("except", except.isEmpty() ? List.of(NOBODYS) : except)
                .query((row, number) -> new Due(
                        row.getObject("episode_id", UUID.class),
                        row.getString("episode"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
    }
}

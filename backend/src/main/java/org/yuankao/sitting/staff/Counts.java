package org.yuankao.sitting.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.sitting.Headcount;
import org.yuankao.sitting.SessionCounts;
import org.yuankao.sitting.hot.At;

@Component
@Transactional(readOnly = true)
class Counts implements Headcount {

    private static final UUID NONE = new UUID(0, 0);

    private static final String ANSWERING =
            "a.began_at is not null and a.handed_in_at is null and a.deadline > shared.exam_now()";

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Long> sittings(Collection<UUID> sessionIds) {
        Map<UUID, Long> found = new HashMap<>();
        if (!sessionIds.isEmpty()) {
            jdbc.sql("""
                            select session_id, count(*) as sittings from sitting.sitting
                             where session_id in (:sessions) group by session_id
                            """).param("sessions", sessionIds).query(row -> {
                found.put(At.id(row, "session_id"), row.getLong("sittings"));
            });
        }
        return found;
    }

    @Override
    public Map<UUID, Long> alsoSitting(UUID sessionId, Collection<UUID> others) {
        Map<UUID, Long> found = new HashMap<>();
        if (!others.isEmpty()) {
            jdbc.sql("""
                            select o.session_id, count(*) as candidates
                              from sitting.sitting s join sitting.sitting o on o.candidate_id = s.candidate_id
                             where s.session_id = :session and o.session_id in (:others) group by o.session_id
                            """).param("session", sessionId).param("others", others).query(row -> {
                found.put(At.id(row, "session_id"), row.getLong("candidates"));
            });
        }
        return found;
    }

    @Override
    public long answering(UUID sessionId) {
        return jdbc.sql("select count(*) from sitting.admission a where a.session_id = :session and " + ANSWERING)
                .param("session", sessionId)
                .query(Long.class)
                .single();
    }

    @Override
    public Map<UUID, SessionCounts> counts(Collection<UUID> sessionIds, @Nullable Collection<UUID> rooms) {
        Map<UUID, SessionCounts> found = new HashMap<>();
        sessionIds.forEach(session -> found.put(session, new SessionCounts(0, 0, 0, 0, 0)));
        if (sessionIds.isEmpty() || rooms != null && rooms.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select s.session_id, count(*) as expected,
                               count(s.entered_at) as entered,
                               count(*) filter (where s.state = 'ADMITTED' and a.began_at is null) as waiting,
                               count(*) filter (where %s) as answering,
                               count(*) filter (where s.state = 'HANDED_IN') as handed_in
                          from sitting.sitting s left join sitting.admission a on a.sitting_id = s.id
                         where s.session_id in (:sessions) and (:all or s.room_id in (:rooms))
                         group by s.session_id
                        """.formatted(ANSWERING))
                .param("sessions", sessionIds)
                .param("all", rooms == null)
                .param("rooms", rooms == null ? List.of(NONE) : rooms)
                .query(row -> {
                    found.put(
                            At.id(row, "session_id"),
                            new SessionCounts(
                                    row.getLong("expected"),
                                    row.getLong("entered"),
                                    row.getLong("waiting"),
                                    row.getLong("answering"),
                                    row.getLong("handed_in")));
                });
        return found;
    }
}

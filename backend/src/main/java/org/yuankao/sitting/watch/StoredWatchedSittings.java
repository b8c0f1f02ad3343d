package org.yuankao.sitting.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.sitting.FilmedSitting;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.WatchedSittings;
import org.yuankao.sitting.hot.At;

@Component
@Transactional(readOnly = true)
class StoredWatchedSittings implements WatchedSittings {

    private final JdbcClient jdbc;

    StoredWatchedSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids go as one text: a node remembers more sittings than a statement has parameters. */
    @Override
    public Map<UUID, FilmedSitting> find(Collection<UUID> sittingIds) {
        Map<UUID, FilmedSitting> found = new HashMap<>();
        if (!sittingIds.isEmpty()) {
            jdbc.sql("""
                            select s.id, s.session_id, s.room_id, s.state, s.epoch, v.join_id
                              from sitting.sitting s
                              left join sitting.second_view v on v.sitting_id = s.id
                             where s.id = any (string_to_array(:sittings, ',')::uuid[])
                            """)
                    .param("sittings", sittingIds.stream().map(UUID::toString).collect(Collectors.joining(",")))
                    .query(row -> {
                        UUID id = At.id(row, "id");
                        found.put(
                                id,
                                new FilmedSitting(
                                        id,
                                        At.id(row, "session_id"),
                                        row.getObject("room_id", UUID.class),
                                        SittingState.valueOf(row.getString("state")),
                                        row.getInt("epoch"),
                                        row.getObject("join_id", UUID.class)));
                    });
        }
        return found;
    }
}

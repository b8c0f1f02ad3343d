package org.yuankao.proctoring.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.proctoring.intervention.Absences;
import org.yuankao.proctoring.wall.WallNotes;

/** What the wall's tiles say about incidents and absences. */
@Component
@Transactional(readOnly = true)
class OpenIncidents implements WallNotes {

    private final JdbcClient jdbc;
    private final Absences absences;

    OpenIncidents(JdbcClient jdbc, Absences absences) {
        this.jdbc = jdbc;
        this.absences = absences;
    }

    @Override
    public Map<UUID, Note> of(Collection<UUID> sittingIds) {
        Map<UUID, Note> notes = new HashMap<>();
        if (sittingIds.isEmpty()) {
            return notes;
        }
        Map<UUID, Instant> absent = absences.until(sittingIds);
        jdbc.sql("""
                        select sitting_id, count(*) as open, max(severity) as worst from proctoring.incident
                         where state = 'OPEN' and sitting_id in (:sittings) group by sitting_id
                        """).param("sittings", sittingIds).query(row -> {
            UUID sitting = row.getObject("sitting_id", UUID.class);
            notes.put(
                    sitting, new Note(row.getInt("open"), row.getObject("worst", Integer.class), absent.get(sitting)));
        });
        absent.forEach((sitting, until) -> notes.putIfAbsent(sitting, new Note(0, null, until)));
        return notes;
    }
}

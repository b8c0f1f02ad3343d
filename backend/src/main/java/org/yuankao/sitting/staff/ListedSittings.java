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
import org.yuankao.paper.Papers;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.sitting.SittingLabel;
import org.yuankao.sitting.SittingProperties;
import org.yuankao.sitting.SittingRow;
import org.yuankao.sitting.SittingViews;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.person.Masks;
import org.yuankao.sitting.person.SealedPerson;

@Component
@Transactional(readOnly = true)
class ListedSittings implements SittingViews {

    private static final UUID NONE = new UUID(0, 0);

    private static final String FILTER = """
             where (:allRooms or s.room_id in (:rooms)) and (:allSessions or s.session_id = :session)
               and s.ticket_number ilike :pattern
            """;

    private final JdbcClient jdbc;
    private final SealedPerson persons;
    private final Papers papers;
    private final SittingProperties settings;

    ListedSittings(JdbcClient jdbc, SealedPerson persons, Papers papers, SittingProperties settings) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.papers = papers;
        this.settings = settings;
    }

    @Override
    public Page<SittingRow> rows(@Nullable Collection<UUID> rooms, @Nullable UUID sessionId, PageRequest request) {
        if (rooms != null && rooms.isEmpty()) {
            return Page.of(List.of(), request, 0);
        }
        List<SittingRow> rows = filtered(ListedRow.SELECT + FILTER + ListedRow.ORDER, rooms, sessionId, request)
                .param("online", settings.secondViewOnline().toMillis())
                .param("size", request.size())
                .param("offset", request.offset())
                .query(ListedRow.class)
                .list()
                .stream()
                .map(row -> row.open(persons, papers))
                .toList();
        long total = filtered("select count(*) from sitting.sitting s" + FILTER, rooms, sessionId, request)
                .query(Long.class)
                .single();
        return Page.of(rows, request, total);
    }

    @Override
    public Map<UUID, SittingLabel> labels(Collection<UUID> sittingIds) {
        Map<UUID, SittingLabel> labels = new HashMap<>();
        if (!sittingIds.isEmpty()) {
            jdbc.sql("""
                            select id, session_id, room_id, candidate_id, ticket_number, person, data_key
                              from sitting.sitting where id in (:sittings)
                            """).param("sittings", sittingIds).query(row -> {
                SittingLabel label = new SittingLabel(
                        At.id(row, "id"),
                        At.id(row, "session_id"),
                        row.getObject("room_id", UUID.class),
                        At.id(row, "candidate_id"),
                        Masks.name(persons.open(row.getBytes("data_key"), row.getBytes("person"))
                                .name()),
                        row.getString("ticket_number"));
                labels.put(label.sittingId(), label);
            });
        }
        return labels;
    }

    private JdbcClient.StatementSpec filtered(
            String select, @Nullable Collection<UUID> rooms, @Nullable UUID sessionId, PageRequest request) {
        return jdbc.sql(select)
                .param("allRooms", rooms == null)
                .param("rooms", rooms == null ? List.of(NONE) : rooms)
                .param("allSessions", sessionId == null)
                .param("session", sessionId == null ? NONE : sessionId)
                .param("pattern", request.pattern());
    }
}

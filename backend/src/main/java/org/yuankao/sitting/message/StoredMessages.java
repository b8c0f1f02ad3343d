package org.yuankao.sitting.message;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.CandidateMessages;
import org.yuankao.sitting.SentMessage;
import org.yuankao.sitting.hot.At;

@Component
@Transactional
class StoredMessages implements CandidateMessages {

    private static final UUID NONE = new UUID(0, 0);

    private static final String THERE = " state in ('ENTERED', 'ADMITTED')";

    private final JdbcClient jdbc;

    StoredMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean send(UUID sittingId, Kind kind, String text, UUID sender) {
        return jdbc.sql("""
                        insert into sitting.message (id, sitting_id, kind, text, sender)
                        select :id, s.id, :kind, :text, :sender from sitting.sitting s where s.id = :sitting and
                        """ + THERE)
                        .param("id", Ids.next())
                        .param("kind", kind.name())
                        .param("text", text)
                        .param("sender", sender)
                        .param("sitting", sittingId)
                        .update()
                == 1;
    }

    @Override
    public int sendToAll(UUID sessionId, @Nullable Collection<UUID> rooms, String text, UUID sender) {
        List<UUID> sittings = jdbc.sql("""
                        select id from sitting.sitting
                         where session_id = :session and (:all or room_id in (:rooms)) and
                        """ + THERE)
                .param("session", sessionId)
                .param("all", rooms == null)
                .param("rooms", rooms == null || rooms.isEmpty() ? List.of(NONE) : rooms)
                .query(UUID.class)
                .list();
        return jdbc.sql("""
                        insert into sitting.message (id, sitting_id, kind, text, sender)
                        select m.id, m.sitting_id, 'TEXT', :text, :sender
                          from unnest(:ids::uuid[], :sittings::uuid[]) as m (id, sitting_id)
                        """)
                .param("text", text)
                .param("sender", sender)
                .param("ids", sittings.stream().map(sitting -> Ids.next()).toArray(UUID[]::new))
                .param("sittings", sittings.toArray(UUID[]::new))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SentMessage> ofSitting(UUID sittingId) {
        return jdbc.sql("""
                        select id, kind, text, at, acknowledged_at, sender
                          from sitting.message where sitting_id = :sitting order by at desc, id
                        """)
                .param("sitting", sittingId)
                .query((row, number) -> new SentMessage(
                        At.id(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        At.in(row, "at"),
                        At.orNull(row, "acknowledged_at"),
                        At.id(row, "sender")))
                .list();
    }
}

package org.yuankao.sitting.holding;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the device that holds a sitting was last heard of. */
@Component
public class Presence {

    private final JdbcClient jdbc;

    Presence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void seen(UUID sittingId) {
        jdbc.sql("""
                        insert into sitting.presence (sitting_id, seen_at) values (:id, shared.exam_now())
                        on conflict (sitting_id) do update set seen_at = excluded.seen_at
                        """).param("id", sittingId).update();
    }

    /** The device has left by itself: who comes next need not wait. */
    public void gone(UUID sittingId) {
        jdbc.sql("delete from sitting.presence where sitting_id = :id")
                .param("id", sittingId)
                .update();
    }

    public boolean silent(UUID sittingId, Duration limit) {
        return jdbc.sql("""
                        select not exists (select from sitting.presence
                                            where sitting_id = :id
                                              and seen_at > shared.exam_now() - :millis * interval '1 millisecond')
                        """)
                .param("id", sittingId)
                .param("millis", limit.toMillis())
                .query(Boolean.class)
                .single();
    }
}

package org.yuankao.shared.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.RelayEntry;

/** The table {@code shared.relay_entry} as the drain sees it. */
@Component
class RelayEntries {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RelayEntries(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The oldest entry of each key that is due, without a lock: candidates for {@link #claim}. */
    List<Long> due(String target, int limit) {
        return jdbc.sql("""
                        select id from shared.relay_entry e
                        where delivered_at is null and target = :target and next_try_at <= statement_timestamp()
                          and not exists (select 1 from shared.relay_entry earlier
                                          where earlier.target = e.target and earlier.key = e.key
                                            and earlier.delivered_at is null and earlier.id < e.id)
                        order by id limit :limit""")
                .param("target", target)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** Locks the entry for this transaction; empty when another node has it, or had it first. */
    Optional<RelayEntry> claim(long id) {
        return jdbc.sql("""
                        select * from shared.relay_entry
                        where id = :id and delivered_at is null and next_try_at <= statement_timestamp()
                        for update skip locked""").param("id", id).query(this::entry).optional();
    }

    void delivered(long id) {
        jdbc.sql("update shared.relay_entry set delivered_at = statement_timestamp(), last_error = null where id = :id")
                .param("id", id)
                .update();
    }

    void failed(long id, Duration wait, String error) {
        jdbc.sql("""
                        update shared.relay_entry
                        set attempts = attempts + 1, last_error = :error,
                            next_try_at = statement_timestamp() + :millis * interval '1 millisecond'
                        where id = :id and delivered_at is null""")
                .param("id", id)
                .param("error", error.length() > 500 ? error.substring(0, 500) : error)
                .param("millis", wait.toMillis())
                .update();
    }

    /** Delivered entries older than this are no longer needed to recognise a repetition. */
    int forgetDeliveredBefore(Duration age) {
        return jdbc.sql("""
                        delete from shared.relay_entry
                        where delivered_at < statement_timestamp() - :hours * interval '1 hour'""").param("hours", age.toHours()).update();
    }

    /** What waits: number, failing at least once, age of the oldest in seconds. */
    Lag lag(String target) {
        return jdbc.sql("""
                        select count(*) as waiting, count(*) filter (where attempts > 0) as failing,
                               coalesce(extract(epoch from statement_timestamp() - min(created_at)), 0) as oldest
                        from shared.relay_entry where delivered_at is null and target = :target""").param("target", target).query(Lag.class).single();
    }

    record Lag(long waiting, long failing, double oldest) {}

    private RelayEntry entry(ResultSet row, int number) throws SQLException {
        return new RelayEntry(
                row.getLong("id"),
                row.getString("target"),
                row.getString("key"),
                row.getString("type"),
                row.getString("dedupe"),
                payload(row.getString("payload")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private Map<String, Object> payload(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A relay entry is not readable", e);
        }
    }
}

package org.yuankao.sitting.pulse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.hot.At;

/** Another device asks for the sitting. */
public record TakeoverAsked(UUID id, Instant at, Instant expiresAt) {

    /** Joins as {@code t} what {@link #read} reads; {@code %s} is the sitting's id. */
    public static final String JOIN = """
            left join lateral (select id, requested_at, expires_at from sitting.takeover
                                where sitting_id = %s and state = 'PENDING' and expires_at > shared.exam_now()
                                limit 1) t on true
            """;

    public static final String COLUMNS =
            "t.id as takeover_id, t.requested_at as takeover_at, t.expires_at as takeover_expires_at";

    public static @Nullable TakeoverAsked read(ResultSet row) throws SQLException {
        UUID id = row.getObject("takeover_id", UUID.class);
        return id == null ? null : new TakeoverAsked(id, At.in(row, "takeover_at"), At.in(row, "takeover_expires_at"));
    }
}

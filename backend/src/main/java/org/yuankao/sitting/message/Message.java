package org.yuankao.sitting.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yuankao.sitting.CandidateMessages;
import org.yuankao.sitting.hot.JsonColumns;

/** A message as the candidate's page shows it: what is not acknowledged, and what came within ten minutes. */
public record Message(UUID id, CandidateMessages.Kind kind, String text, Instant at, boolean acknowledged) {

    /**
     * Joins as {@code msg} what {@link #read} reads, oldest first, as one value of a statement that is made anyway;
     * {@code %s} is the sitting's id.
     */
    public static final String JOIN = """
            left join lateral (select json_agg(json_build_object(
                                          'id', recent.id, 'kind', recent.kind, 'text', recent.text, 'at', recent.at,
                                          'acknowledged', recent.acknowledged_at is not null) order by recent.at)::text
                                      as messages
                                 from (select * from sitting.message
                                        where sitting_id = %s
                                          and (acknowledged_at is null
                                               or at > shared.exam_now() - interval '10 minutes')
                                        order by at desc limit 20) recent) msg on true
            """;

    public static final String COLUMN = "msg.messages";

    public static List<Message> read(ResultSet row, JsonColumns json) throws SQLException {
        String messages = row.getString("messages");
        return messages == null ? List.of() : json.list(messages, Message.class);
    }
}

package org.yuankao.proctoring.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.processes.watching.Box;
import org.yuankao.processes.watching.View;

/** The table {@code proctoring.evidence}. */
@Component
class EvidenceRows {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EvidenceRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when there is a picture of that moment and view already, which stays */
    boolean add(Piece piece) {
        return jdbc.sql("""
                                insert into proctoring.evidence (id, episode_id, sitting_id, moment, view, at, object_key,
                                                                 boxes, score, created_at)
                                values (:id, :episode, :sitting, :moment, :view, :at, :key, :boxes::jsonb, :score,
                                        shared.exam_now())
                                on conflict (episode_id, moment, view) do nothing
                                """)
                        .param("id", piece.id())
                        .param("episode", piece.episodeId())
                        .param("sitting", piece.sittingId())
                        .param("moment", piece.moment().name())
                        .param("view", piece.view().name())
                        .param("at", piece.at().atOffset(ZoneOffset.UTC))
                        .param("key", piece.objectKey())
                        .param("boxes", write(piece.boxes()))
                        .param("score", piece.score())
                        .update()
                > 0;
    }

    List<Piece> of(Collection<UUID> episodeIds) {
        return episodeIds.isEmpty()
                ? List.of()
                : jdbc.sql("select * from proctoring.evidence where episode_id in (:episodes) order by at, view, id")
                        .param("episodes", episodeIds)
                        .query(this::row)
                        .list();
    }

    Optional<Piece> find(UUID id) {
        return jdbc.sql("select * from proctoring.evidence where id = :id")
                .param("id", id)
                .query(this::row)
                .optional();
    }

    private Piece row(ResultSet row, int number) throws SQLException {
        return new Piece(
                row.getObject("id", UUID.class),
                row.getObject("episode_id", UUID.class),
                row.getObject("sitting_id", UUID.class),
                Moment.valueOf(row.getString("moment")),
                View.valueOf(row.getString("view")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("object_key"),
                read(row.getString("boxes")),
                score(row));
    }

    private static @Nullable Double score(ResultSet row) throws SQLException {
        double score = row.getDouble("score");
        return row.wasNull() ? null : score;
    }

    private String write(List<Box> boxes) {
        try {
            return json.writeValueAsString(boxes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    private List<Box> read(String boxes) {
        try {
            return json.readerForListOf(Box.class).readValue(boxes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No boxes", e);
        }
    }
}

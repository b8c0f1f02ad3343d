package org.yuankao.sitting.handin;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.JsonColumns;

/** Receipts and the answers that they are of, read and written in the transaction that closes the sitting. */
@Component
public class Receipts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonColumns json;

    Receipts(JdbcClient jdbc, JdbcTemplate batches, JsonColumns json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    public Optional<Receipt> of(UUID sittingId) {
        return of(jdbc, sittingId);
    }

    public Optional<Receipt> of(JdbcClient connection, UUID sittingId) {
        return connection
                .sql("""
                        select number, handed_in_at, kind, answered, total, digest
                          from sitting.receipt where sitting_id = :sitting
                        """)
                .param("sitting", sittingId)
                .query((row, number) -> new Receipt(
                        row.getString("number"),
                        At.in(row, "handed_in_at"),
                        Receipt.HandedInBy.valueOf(row.getString("kind")),
                        row.getInt("answered"),
                        row.getInt("total"),
                        row.getString("digest"),
                        CanonicalAnswers.NAME))
                .optional();
    }

    /** What counts of each sitting's answers; a sitting without any is missing. */
    Map<UUID, CanonicalAnswers> answers(Collection<UUID> sittingIds) {
        Map<UUID, Map<String, List<String>>> found = new HashMap<>();
        jdbc.sql("""
                        select distinct on (sitting_id, question_id) sitting_id, question_id, value::text as value
                          from sitting.answer_revision where sitting_id in (:sittings)
                         order by sitting_id, question_id, epoch desc, revision desc
                        """).param("sittings", sittingIds).query(row -> {
            found.computeIfAbsent(At.id(row, "sitting_id"), id -> new HashMap<>())
                    .put(row.getString("question_id"), json.list(row.getString("value"), String.class));
        });
        Map<UUID, CanonicalAnswers> canonical = new HashMap<>();
        found.forEach((sitting, answers) -> canonical.put(sitting, CanonicalAnswers.of(answers)));
        return canonical;
    }

    List<Long> serials(int count) {
        return jdbc.sql("select nextval('sitting.receipt_serial') from generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .list();
    }

    void write(Map<UUID, Receipt> receipts) {
        List<Object[]> rows = receipts.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        batches.batchUpdate("""
                insert into sitting.receipt (sitting_id, number, handed_in_at, kind, answered, total, digest)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private static Object[] row(UUID sittingId, Receipt receipt) {
        Instant at = receipt.handedInAt();
        return new Object[] {
            sittingId,
            receipt.number(),
            At.of(at),
            receipt.kind().name(),
            receipt.answered(),
            receipt.total(),
            receipt.digest()
        };
    }
}

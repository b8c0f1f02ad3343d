package org.yuankao.bench.client;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a candidate was told: every change that the server acknowledged, and what was sent without an answer.
 * One thread writes it; the comparison comes after that thread has ended or paused.
 */
public final class AnswerLedger {

    public record Change(String questionId, long revision, String value) {}

    public record Entry(int epoch, String questionId, long revision, String value, long receipt) {}

    private final String sittingId;
    private final int epoch;
    private final Set<Entry> acknowledged = new HashSet<>();
    private final Map<String, Entry> newest = new HashMap<>();

    public AnswerLedger(String sittingId, int epoch) {
        this.sittingId = sittingId;
        this.epoch = epoch;
    }

    /** Which the server gave the page; every save says it. */
    public int epoch() {
        return epoch;
    }

    public void acknowledged(Change change, long receipt) {
        Entry entry = new Entry(epoch, change.questionId(), change.revision(), change.value(), receipt);
        acknowledged.add(entry);
        newest.merge(change.questionId(), entry, (old, now) -> now.revision() > old.revision() ? now : old);
    }

    public String sittingId() {
        return sittingId;
    }

    /** Everything that was acknowledged. */
    public Set<Entry> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** What counts of it: the newest of each question. */
    public Map<String, Entry> newest() {
        return Map.copyOf(newest);
    }

    /** Acknowledged changes that the table does not hold with the acknowledged value and receipt. */
    public long lost(Connection connection) throws SQLException {
        Set<Entry> stored = stored(connection);
        return acknowledged.stream().filter(entry -> !stored.contains(entry)).count();
    }

    /** Every change of the sitting that the table holds. */
    public Set<Entry> stored(Connection connection) throws SQLException {
        return Set.copyOf(read(connection, """
                select epoch, question_id, revision, value ->> 0 as value, receipt_no
                  from sitting.answer_revision where sitting_id = ?::uuid"""));
    }

    /** What counts of them by the table. */
    public Map<String, Entry> effective(Connection connection) throws SQLException {
        Map<String, Entry> answers = new HashMap<>();
        read(connection, """
                        select distinct on (question_id) epoch, question_id, revision, value ->> 0 as value, receipt_no
                          from sitting.answer_revision where sitting_id = ?::uuid
                         order by question_id, epoch desc, revision desc""").forEach(entry -> answers.put(entry.questionId(), entry));
        return answers;
    }

    private List<Entry> read(Connection connection, String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, sittingId);
            var rows = query.executeQuery();
            var entries = new java.util.ArrayList<Entry>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getInt("epoch"),
                        rows.getString("question_id"),
                        rows.getLong("revision"),
                        rows.getString("value"),
                        rows.getLong("receipt_no")));
            }
            return entries;
        }
    }
}

package org.yuankao.bench.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
final class AnswerLedger {

    record Change(String questionId, long revision, String value) {}

    record Entry(int epoch, String questionId, long revision, String value, long receipt) {}

    private final String sittingId;
    private final int epoch;
    private final Set<Entry> acknowledged = new HashSet<>();
    private final Map<String, Entry> newest = new HashMap<>();

    AnswerLedger(String sittingId, int epoch) {
        this.sittingId = sittingId;
        this.epoch = epoch;
    }

    /** Which the server gave the page; every save says it. */
    int epoch() {
        return epoch;
    }

    void acknowledged(Change change, long receipt) {
        Entry entry = new Entry(epoch, change.questionId(), change.revision(), change.value(), receipt);
        acknowledged.add(entry);
        newest.merge(change.questionId(), entry, (old, now) -> now.revision() > old.revision() ? now : old);
    }

    int size() {
        return acknowledged.size();
    }

    /** Acknowledged changes that the table does not hold with the acknowledged value and receipt. */
    long lost(Connection connection) throws SQLException {
        Set<Entry> stored = all(connection);
        return acknowledged.stream().filter(entry -> !stored.contains(entry)).count();
    }

    /**
     * The table holds every acknowledged change with its own value and receipt, and nothing besides; what counts in it
     * is what the candidate believes. The second half holds because a client repeats a change until it is acknowledged.
     */
    void expectTableToEqual(Connection connection) throws SQLException {
        assertThat(all(connection)).as("changes of %s", sittingId).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(effective(connection)).as("answers of %s", sittingId).isEqualTo(newest);
    }

    private Set<Entry> all(Connection connection) throws SQLException {
        return Set.copyOf(read(connection, """
                select epoch, question_id, revision, value ->> 0 as value, receipt_no
                  from sitting.answer_revision where sitting_id = ?::uuid"""));
    }

    private Map<String, Entry> effective(Connection connection) throws SQLException {
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

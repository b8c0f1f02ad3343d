package org.yuankao.sitting.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.sitting.SittingProperties;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.HotPath;
import org.yuankao.sitting.hot.JsonColumns;
import org.yuankao.sitting.message.Message;
import org.yuankao.sitting.pulse.TakeoverAsked;

/**
 * Answers in PostgreSQL. Saving is one statement that commits by itself: the guard locks the admission's row, so a
 * takeover, a hand-in or a moved deadline happens either before it and refuses it, or after it and finds it stored.
 */
@Component
class AnswerTable {

    private static final String SAVE = """
            with guard as (
                select a.sitting_id, a.epoch, a.deadline,
                       (select count(*) from sitting.answer_revision r where r.sitting_id = a.sitting_id) >= :most as full
                  from sitting.admission a
                 where a.sitting_id = :sitting and a.epoch = :epoch and a.handed_in_at is null
                   and a.opens_at <= shared.exam_now() and shared.exam_now() < a.deadline
                   for share),
            given as (
                select * from unnest(:questions::text[], :revisions::bigint[], :values::text[])
                           as g (question_id, revision, value)),
            added as (
                insert into sitting.answer_revision as r (sitting_id, question_id, epoch, revision, value, saved_at)
                select guard.sitting_id, given.question_id, guard.epoch, given.revision, given.value::jsonb,
                       shared.exam_now()
                  from guard cross join given
                 where not guard.full
                 order by given.question_id, given.revision
                on conflict do nothing
                returning r.question_id, r.revision, r.receipt_no, r.saved_at, r.value::text),
            known as (
                select r.question_id, r.revision, r.receipt_no, r.saved_at, r.value::text
                  from guard join sitting.answer_revision r on r.sitting_id = guard.sitting_id and r.epoch = guard.epoch
                  join given on given.question_id = r.question_id and given.revision = r.revision),
            seen as (
                update sitting.presence p set seen_at = shared.exam_now()
                  from guard
                 where p.sitting_id = guard.sitting_id and p.seen_at < shared.exam_now() - interval '5 seconds')
            select guard.deadline, guard.full, shared.exam_now() as now, s.*, %s, %s
              from guard left join (select * from added union all select * from known) s on true
              %s
              %s
            """.formatted(
                    TakeoverAsked.COLUMNS,
                    Message.COLUMN,
                    TakeoverAsked.JOIN.formatted("guard.sitting_id"),
                    Message.JOIN.formatted("guard.sitting_id"));

    private static final String REPEATED = """
            select r.question_id, r.revision, r.receipt_no, r.saved_at, r.value::text
              from sitting.answer_revision r
              join unnest(:questions::text[], :revisions::bigint[]) as g (question_id, revision)
                on g.question_id = r.question_id and g.revision = r.revision
             where r.sitting_id = :sitting and r.epoch = :epoch
            """;

    private final HotPath hot;
    private final JsonColumns json;
    private final int most;

    AnswerTable(HotPath hot, JsonColumns json, SittingProperties settings) {
        this.hot = hot;
        this.json = json;
        this.most = settings.mostRevisions();
    }

    /** @return empty when the guard refused: not admitted, not open, over, or another device holds the sitting */
    Optional<SaveOutcome> save(CandidatePrincipal candidate, List<CheckedChange> changes) {
        Optional<SaveOutcome> outcome = hot.jdbc()
                .sql(SAVE)
                .param("sitting", candidate.sittingId())
                .param("epoch", candidate.epoch())
                .param("most", most)
                .param("questions", questions(changes))
                .param("revisions", revisions(changes))
                .param("values", changes.stream().map(CurrentAnswers::json).toArray(String[]::new))
                .query((ResultSetExtractor<Optional<SaveOutcome>>) this::outcome);
        return outcome.map(it -> it.saved().size() == changes.size() ? it : repeated(candidate, changes, it));
    }

    /** The same save on its way twice at once: the statement saw neither its own row nor the other's. */
    private SaveOutcome repeated(CandidatePrincipal candidate, List<CheckedChange> changes, SaveOutcome outcome) {
        List<SavedChange> saved = hot.jdbc()
                .sql(REPEATED)
                .param("sitting", candidate.sittingId())
                .param("epoch", candidate.epoch())
                .param("questions", questions(changes))
                .param("revisions", revisions(changes))
                .query((row, number) -> saved(row))
                .list();
        return new SaveOutcome(
                saved, outcome.serverNow(), outcome.deadline(), outcome.full(), outcome.takeover(), outcome.messages());
    }

    private Optional<SaveOutcome> outcome(ResultSet rows) throws SQLException {
        List<SavedChange> saved = new ArrayList<>();
        if (!rows.next()) {
            return Optional.empty();
        }
        Instant now = At.in(rows, "now");
        Instant deadline = At.in(rows, "deadline");
        boolean full = rows.getBoolean("full");
        TakeoverAsked takeover = TakeoverAsked.read(rows);
        List<Message> messages = Message.read(rows, json);
        do {
            if (rows.getString("question_id") != null) {
                saved.add(saved(rows));
            }
        } while (rows.next());
        return Optional.of(new SaveOutcome(saved, now, deadline, full, takeover, messages));
    }

    private static SavedChange saved(ResultSet row) throws SQLException {
        return new SavedChange(
                row.getString("question_id"),
                row.getLong("revision"),
                row.getLong("receipt_no"),
                At.in(row, "saved_at"),
                row.getString("value"));
    }

    private static String[] questions(List<CheckedChange> changes) {
        return changes.stream().map(CheckedChange::questionId).toArray(String[]::new);
    }

    private static Long[] revisions(List<CheckedChange> changes) {
        return changes.stream().map(CheckedChange::revision).toArray(Long[]::new);
    }
}

package org.yuankao.sitting.answer;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.HotPath;
import org.yuankao.sitting.hot.JsonColumns;

/** What counts of all that was saved: per question the highest epoch, and in it the highest revision. */
@Component
class CurrentAnswers {

    /**
     * @param answers one per question that was ever saved, cleared ones included
     * @param late what another device sent too late to count
     */
    record Answers(List<Answer> answers, List<LateAnswers.LateAnswer> late, int epoch) {}

    record Answer(String questionId, int epoch, long revision, List<String> value, Instant savedAt) {}

    private final HotPath hot;
    private final LateAnswers late;
    private final JsonColumns json;

    CurrentAnswers(HotPath hot, LateAnswers late, JsonColumns json) {
        this.hot = hot;
        this.late = late;
        this.json = json;
    }

    Answers of(CandidatePrincipal candidate) {
        int epoch = hot.jdbc()
                .sql("select epoch from sitting.sitting where id = :sitting")
                .param("sitting", candidate.sittingId())
                .query(Integer.class)
                .optional()
                .orElse(-1);
        if (epoch != candidate.epoch()) {
            throw Problem.of("sitting.taken-over");
        }
        List<Answer> answers = hot.jdbc()
                .sql("""
                        select distinct on (question_id) question_id, epoch, revision, value::text as value, saved_at
                          from sitting.answer_revision where sitting_id = :sitting
                         order by question_id, epoch desc, revision desc
                        """)
                .param("sitting", candidate.sittingId())
                .query((row, number) -> new Answer(
                        row.getString("question_id"),
                        row.getInt("epoch"),
                        row.getLong("revision"),
                        json.list(row.getString("value"), String.class),
                        At.in(row, "saved_at")))
                .list();
        return new Answers(answers, late.of(candidate.sittingId()), epoch);
    }

    /** Option ids are plain words, see the paper's schema, so nothing in them wants escaping. */
    static String json(CheckedChange change) {
        return change.value().isEmpty() ? "[]" : "[\"" + String.join("\",\"", change.value()) + "\"]";
    }
}

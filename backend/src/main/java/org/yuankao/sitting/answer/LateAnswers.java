package org.yuankao.sitting.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yuankao.paper.PaperShape;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.delivery.PaperCache;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.HotPath;
import org.yuankao.sitting.hot.JsonColumns;

/**
 * What a device sends after it has lost the sitting, for example because it was offline when another one took over. It
 * is kept as history and shown to who answers now; it never becomes an answer and its sender is still refused.
 */
@Component
class LateAnswers {

    /** Of one question the newest one, where it differs from what counts. */
    record LateAnswer(String questionId, List<String> value, Instant arrivedAt) {}

    private static final Logger LOG = LoggerFactory.getLogger(LateAnswers.class);

    /** A device that has lost the sitting must not fill the table. */
    private static final int MOST = 1_000;

    private static final String KEEP = """
            insert into sitting.late_answer (sitting_id, question_id, epoch, revision, value, arrived_at)
            select a.sitting_id, g.question_id, :epoch, g.revision, g.value::jsonb, shared.exam_now()
              from sitting.admission a
             cross join unnest(:questions::text[], :revisions::bigint[], :values::text[])
                        as g (question_id, revision, value)
             where a.sitting_id = :sitting and a.epoch > :epoch
               and (select count(*) from sitting.late_answer l where l.sitting_id = a.sitting_id) < :most
               and not exists (select from sitting.answer_revision r
                                where r.sitting_id = a.sitting_id and r.question_id = g.question_id
                                  and r.epoch = :epoch and r.revision = g.revision)
            on conflict do nothing
            """;

    private static final String SHOWN = """
            select l.question_id, l.value::text as value, l.arrived_at
              from (select distinct on (question_id) * from sitting.late_answer where sitting_id = :sitting
                     order by question_id, epoch desc, revision desc) l
              left join lateral (select r.value from sitting.answer_revision r
                                  where r.sitting_id = l.sitting_id and r.question_id = l.question_id
                                  order by r.epoch desc, r.revision desc limit 1) counts on true
             where l.value <> coalesce(counts.value, '[]')
             order by l.question_id
            """;

    private final HotPath hot;
    private final PaperCache papers;
    private final JsonColumns json;

    LateAnswers(HotPath hot, PaperCache papers, JsonColumns json) {
        this.hot = hot;
        this.papers = papers;
        this.json = json;
    }

    /**
     * A repeated save whose first reply was lost is none: it was in time. What does not fit the paper is nothing to
     * keep, and no reason to tell the sender anything else than that it has lost the sitting.
     */
    void keep(UUID sittingId, int epoch, List<SaveRequest.Change> changes) {
        hot.jdbc()
                .sql("select paper_id from sitting.admission where sitting_id = :sitting")
                .param("sitting", sittingId)
                .query(UUID.class)
                .optional()
                .ifPresent(paper -> store(sittingId, epoch, fitting(papers.shape(paper), changes)));
    }

    private static List<CheckedChange> fitting(PaperShape shape, List<SaveRequest.Change> changes) {
        try {
            return ChangeCheck.check(shape, changes);
        } catch (Problem invalid) {
            LOG.debug("A device that has lost its sitting sent what does not fit the paper: {}", invalid.code());
            return List.of();
        }
    }

    private void store(UUID sittingId, int epoch, List<CheckedChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        hot.jdbc()
                .sql(KEEP)
                .param("sitting", sittingId)
                .param("epoch", epoch)
                .param("most", MOST)
                .param(
                        "questions",
                        changes.stream().map(CheckedChange::questionId).toArray(String[]::new))
                .param(
                        "revisions",
                        changes.stream().map(CheckedChange::revision).toArray(Long[]::new))
                .param("values", changes.stream().map(CurrentAnswers::json).toArray(String[]::new))
                .update();
    }

    List<LateAnswer> of(UUID sittingId) {
        return hot.jdbc()
                .sql(SHOWN)
                .param("sitting", sittingId)
                .query((row, number) -> new LateAnswer(
                        row.getString("question_id"),
                        json.list(row.getString("value"), String.class),
                        At.in(row, "arrived_at")))
                .list();
    }
}

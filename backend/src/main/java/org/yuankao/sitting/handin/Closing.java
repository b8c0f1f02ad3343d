package org.yuankao.sitting.handin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.sitting.delivery.PaperCache;

/** Closes admissions that the caller has locked: no answer can be added any more, so what is read here is final. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Closing {

    private final Receipts receipts;
    private final PaperCache papers;
    private final ClosingNews news;
    private final JdbcClient jdbc;

    Closing(Receipts receipts, PaperCache papers, ClosingNews news, JdbcClient jdbc) {
        this.receipts = receipts;
        this.papers = papers;
        this.news = news;
        this.jdbc = jdbc;
    }

    /** At the deadline: receipts for those who answered or had the paper open, the others were absent. */
    void atDeadline(List<OpenAdmission> admissions) {
        Map<UUID, CanonicalAnswers> answers = answers(admissions);
        List<OpenAdmission> present = new ArrayList<>();
        List<UUID> absent = new ArrayList<>();
        for (OpenAdmission admission : admissions) {
            if (admission.began() || answers.containsKey(admission.sittingId())) {
                present.add(admission);
            } else {
                absent.add(admission.sittingId());
            }
        }
        handIn(present, answers, Receipt.HandedInBy.DEADLINE);
        absent(absent);
    }

    Receipt byCandidate(OpenAdmission admission) {
        List<OpenAdmission> one = List.of(admission);
        return handIn(one, answers(one), Receipt.HandedInBy.CANDIDATE).get(0);
    }

    private List<Receipt> handIn(
            List<OpenAdmission> admissions, Map<UUID, CanonicalAnswers> answers, Receipt.HandedInBy kind) {
        if (admissions.isEmpty()) {
            return List.of();
        }
        List<Long> serials = receipts.serials(admissions.size());
        Map<UUID, Receipt> written = new HashMap<>();
        for (int i = 0; i < admissions.size(); i++) {
            OpenAdmission admission = admissions.get(i);
            CanonicalAnswers handedIn = answers.getOrDefault(admission.sittingId(), CanonicalAnswers.of(Map.of()));
            written.put(admission.sittingId(), receipt(admission, handedIn, kind, serials.get(i)));
        }
        receipts.write(written);
        mark(written.keySet().stream().toList(), kind.name(), "HANDED_IN", null);
        news.handedIn(written.keySet(), kind);
        return List.copyOf(written.values());
    }

    private void absent(List<UUID> sittings) {
        if (!sittings.isEmpty()) {
            mark(sittings, "ABSENT", "ABSENT", "SESSION_CLOSED");
            news.closed(sittings);
        }
    }

    private Map<UUID, CanonicalAnswers> answers(List<OpenAdmission> admissions) {
        return admissions.isEmpty()
                ? Map.of()
                : receipts.answers(
                        admissions.stream().map(OpenAdmission::sittingId).toList());
    }

    private Receipt receipt(OpenAdmission admission, CanonicalAnswers answers, Receipt.HandedInBy kind, long serial) {
        var at = kind == Receipt.HandedInBy.DEADLINE ? admission.deadline() : admission.now();
        return new Receipt(
                ReceiptNumber.of(at, serial),
                at,
                kind,
                answers.answered(),
                papers.shape(admission.paperId()).size(),
                answers.digest(),
                CanonicalAnswers.NAME);
    }

    private void mark(
            List<UUID> sittings, String kind, String state, @org.jspecify.annotations.Nullable String reason) {
        jdbc.sql("""
                        update sitting.admission a
                           set handed_in_at = coalesce((select r.handed_in_at from sitting.receipt r
                                                         where r.sitting_id = a.sitting_id), a.deadline),
                               hand_in_kind = :kind
                         where a.sitting_id in (:sittings)
                        """).param("kind", kind).param("sittings", sittings).update();
        jdbc.sql("""
                        update sitting.sitting
                           set state = :state, end_reason = :reason, ended_at = shared.exam_now()
                         where id in (:sittings)
                        """)
                .param("state", state)
                .param("reason", reason)
                .param("sittings", sittings)
                .update();
    }
}

package org.yuankao.sitting.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.paper.PaperShape;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.delivery.PaperCache;

/** Saves what a candidate has answered. Whoever gets a reply without error has it on disk. */
@Service
class Saving {

    private static final String TAKEN_OVER = "sitting.taken-over";

    private final AdmittedPapers admitted;
    private final PaperCache papers;
    private final AnswerTable answers;
    private final LateAnswers late;
    private final ObjectMapper json;

    Saving(AdmittedPapers admitted, PaperCache papers, AnswerTable answers, LateAnswers late, ObjectMapper json) {
        this.admitted = admitted;
        this.papers = papers;
        this.answers = answers;
        this.late = late;
        this.json = json;
    }

    /** Refuses a device that has lost the sitting, but keeps what it had to say. */
    SaveOutcome save(CandidatePrincipal candidate, SaveRequest request) {
        int epoch = request.epoch();
        try {
            if (epoch != candidate.epoch()) {
                throw Problem.of(TAKEN_OVER);
            }
            return saveNow(candidate, request.changes());
        } catch (Problem refused) {
            if (TAKEN_OVER.equals(refused.code())) {
                late.keep(candidate.sittingId(), Math.min(epoch, candidate.epoch()), request.changes());
            }
            throw refused;
        }
    }

    private SaveOutcome saveNow(CandidatePrincipal candidate, List<SaveRequest.Change> changes) {
        List<CheckedChange> checked = checked(candidate, changes);
        SaveOutcome outcome = answers.save(candidate, checked).orElseThrow(() -> admitted.refusal(candidate));
        if (outcome.full() && outcome.saved().size() < checked.size()) {
            throw Problem.of("sitting.answers.too-many");
        }
        demandSameValues(checked, outcome);
        return outcome;
    }

    /** Whoever has lost the sitting hears that, whatever else may be wrong with what it sends. */
    private List<CheckedChange> checked(CandidatePrincipal candidate, List<SaveRequest.Change> changes) {
        PaperShape shape = papers.shape(admitted.paperOf(candidate));
        try {
            return ChangeCheck.check(shape, changes);
        } catch (Problem invalid) {
            Problem refusal = admitted.refusal(candidate);
            throw TAKEN_OVER.equals(refusal.code()) ? refusal : invalid;
        }
    }

    /**
     * A revision that was used before with another value (two tabs of one browser) is never acknowledged: the client
     * reads the answers again and gives its change a new number. The other changes of the request are stored.
     */
    private void demandSameValues(List<CheckedChange> changes, SaveOutcome outcome) {
        Map<String, SavedChange> saved = outcome.saved().stream()
                .collect(Collectors.toMap(it -> it.questionId() + ' ' + it.revision(), Function.identity()));
        Problem refused = Problem.of("sitting.answers.revision-taken");
        for (int i = 0; i < changes.size(); i++) {
            CheckedChange change = changes.get(i);
            SavedChange stored = saved.get(change.questionId() + ' ' + change.revision());
            if (stored == null || !read(stored.value()).equals(change.value())) {
                refused.field("changes[" + i + "].revision", "sitting.answers.revision-taken");
            }
        }
        if (!refused.fields().isEmpty()) {
            throw refused;
        }
    }

    private List<String> read(String value) {
        try {
            return json.readerForListOf(String.class).readValue(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

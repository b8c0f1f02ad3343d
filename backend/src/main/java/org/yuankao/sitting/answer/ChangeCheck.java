package org.yuankao.sitting.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yuankao.paper.PaperShape;
import org.yuankao.paper.QuestionShape;
import org.yuankao.paper.QuestionType;
import org.yuankao.shared.Problem;

/** Checks changes against the paper's shape and brings their values to one form; one bad change refuses all. */
final class ChangeCheck {

    private ChangeCheck() {}

    static List<CheckedChange> check(PaperShape shape, List<SaveRequest.Change> changes) {
        Problem refused = Problem.of("sitting.answers.invalid");
        List<CheckedChange> checked = new ArrayList<>(changes.size());
        Set<Map.Entry<String, Long>> named = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            SaveRequest.Change change = changes.get(i);
            String path = "changes[" + i + "].";
            QuestionShape question = change.questionId() == null ? null : shape.question(change.questionId());
            Long revision = change.revision();
            if (question == null) {
                refused.field(path + "questionId", "sitting.answers.question-unknown");
            } else if (revision == null || revision < 1) {
                refused.field(path + "revision", "sitting.answers.revision-invalid");
            } else if (!named.add(Map.entry(question.id(), revision))) {
                refused.field(path + "revision", "sitting.answers.revision-twice");
            } else {
                List<String> value = canonical(question, change.value());
                if (value == null) {
                    refused.field(path + "value", "sitting.answers.value-invalid");
                } else {
                    checked.add(new CheckedChange(question.id(), revision, value));
                }
            }
        }
        if (!refused.fields().isEmpty()) {
            throw refused;
        }
        return checked;
    }

    /** Sorted and without repetition; null when it does not fit the question. */
    private static @Nullable List<String> canonical(QuestionShape question, @Nullable JsonNode value) {
        if (value == null
                || !value.isArray()
                || value.size() > question.optionIds().size()) {
            return null;
        }
        TreeSet<String> chosen = new TreeSet<>();
        for (JsonNode option : value) {
            if (!option.isTextual() || !question.optionIds().contains(option.asText())) {
                return null;
            }
            chosen.add(option.asText());
        }
        boolean tooMany = question.type() != QuestionType.MULTIPLE && chosen.size() > 1;
        return tooMany ? null : List.copyOf(chosen);
    }
}

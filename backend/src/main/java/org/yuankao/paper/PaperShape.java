package org.yuankao.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions of a paper without their words, in the order of the paper. */
public record PaperShape(List<QuestionShape> questions, Map<String, QuestionShape> byId) {

    public static PaperShape of(List<QuestionShape> questions) {
        return new PaperShape(
                List.copyOf(questions),
                questions.stream().collect(Collectors.toUnmodifiableMap(QuestionShape::id, Function.identity())));
    }

    public @Nullable QuestionShape question(String id) {
        return byId.get(id);
    }

    public int size() {
        return questions.size();
    }
}

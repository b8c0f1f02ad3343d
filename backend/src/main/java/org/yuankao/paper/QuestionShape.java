package org.yuankao.paper;

import java.util.Set;

/** What an answer to a question must fit. */
public record QuestionShape(String id, QuestionType type, Set<String> optionIds) {

    public QuestionShape {
        optionIds = Set.copyOf(optionIds);
    }
}

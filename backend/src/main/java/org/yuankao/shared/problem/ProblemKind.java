package org.yuankao.shared.problem;

import java.util.Map;

/** One entry of the catalogue. */
record ProblemKind(int status, Map<Language, ProblemText> texts) {

    ProblemText in(Language language) {
        ProblemText text = texts.get(language);
        if (text == null) {
            throw new IllegalStateException("A problem without text in " + language);
        }
        return text;
    }
}

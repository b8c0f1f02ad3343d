package org.yuankao.proctoring;

import com.fasterxml.jackson.databind.JsonNode;
import org.yuankao.Browser.Answer;

/** What was asked for, or an error that says what came instead. */
final class Said {

    private Said() {}

    static JsonNode ok(Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError("expected 200, got " + answer.status() + " " + answer.json());
        }
        return answer.json();
    }
}

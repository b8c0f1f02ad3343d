package org.yuankao.sitting.handin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers of a sitting in the one form that its receipt's digest is of: a JSON array in UTF-8 without white space,
 * sorted by question id, of objects {@code {"questionId":…,"value":[…]}} with sorted option ids; cleared answers are
 * left out.
 */
record CanonicalAnswers(SortedMap<String, List<String>> byQuestion) {

    static final String NAME = "canonical JSON of answers";

    private static final ObjectMapper PLAIN = new ObjectMapper();

    static CanonicalAnswers of(Map<String, List<String>> answers) {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        answers.forEach((question, value) -> {
            if (!value.isEmpty()) {
                sorted.put(question, value.stream().sorted().toList());
            }
        });
        return new CanonicalAnswers(sorted);
    }

    int answered() {
        return byQuestion.size();
    }

    byte[] json() {
        List<Answer> answers = new ArrayList<>(byQuestion.size());
        byQuestion.forEach((question, value) -> answers.add(new Answer(question, value)));
        try {
            return PLAIN.writeValueAsBytes(answers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in lowercase hex. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Answer(String questionId, List<String> value) {}
}

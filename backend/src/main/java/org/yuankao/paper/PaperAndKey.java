package org.yuankao.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a schema cannot say: ids unique, scores adding up, and a key that answers every question and nothing else. */
final class PaperAndKey {

    private PaperAndKey() {}

    static Stream<JsonNode> questions(JsonNode paper) {
        return stream(paper.path("sections")).flatMap(section -> stream(section.path("questions")));
    }

    static List<String> faults(JsonNode paper, JsonNode key) {
        List<String> faults = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        questions(paper).forEach(question -> {
            String id = question.path("id").asText();
            if (byId.put(id, question) != null) {
                faults.add("question " + id + " stands twice");
            }
        });
        BigDecimal sum = questions(paper)
                .map(question -> question.path("score").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(paper.path("totalScore").decimalValue()) != 0) {
            faults.add("the scores add up to " + sum + ", not to totalScore");
        }
        JsonNode answers = key.path("answers");
        byId.forEach((id, question) -> answerFault(id, question, answers.path(id), faults));
        strangers(answers, byId.keySet()).forEach(id -> faults.add("the key answers " + id + ", which is no question"));
        strangers(key.path("explanations"), byId.keySet())
                .forEach(id -> faults.add("the key explains " + id + ", which is no question"));
        return faults;
    }

    private static void answerFault(String id, JsonNode question, JsonNode answer, List<String> faults) {
        Set<String> options = new HashSet<>();
        stream(question.path("options"))
                .forEach(option -> options.add(option.path("id").asText()));
        if (answer.isMissingNode()) {
            faults.add("the key has no answer to " + id);
        } else if (!stream(answer).map(JsonNode::asText).allMatch(options::contains)) {
            faults.add("the key of " + id + " names an option that is not there");
        } else if (answer.size() > 1 && !"MULTIPLE".equals(question.path("type").asText())) {
            faults.add("the key of " + id + " has several options where one is right");
        }
    }

    private static List<String> strangers(JsonNode object, Set<String> known) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.removeAll(known);
        return names;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}

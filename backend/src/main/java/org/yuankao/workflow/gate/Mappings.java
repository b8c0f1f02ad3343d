package org.yuankao.workflow.gate;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuankao.workflow.gate.Expressions.Parsed;
import org.yuankao.workflow.gate.Expressions.Shape;

/**
 * What writes a variable, as one word: code and people write most of them, and a model that writes {@code decidedBy} speaks
 * for a person. So a model hands over only what the product's own model hands over.
 */
final class Mappings {

    private Mappings() {}

    /** Of {@code camunda:in} and {@code camunda:out}. */
    static String ofCall(XmlElement mapping) {
        return Stream.of("source", "sourceExpression", "businessKey", "target")
                .map(attribute -> meant(mapping.get(attribute, "")))
                .collect(Collectors.joining(" ", mapping.name() + " ", ""));
    }

    /** Which variable a table's result becomes, and in which shape. */
    static String ofDecision(XmlElement task) {
        return Stream.of("camunda:decisionRef", "camunda:resultVariable", "camunda:mapDecisionResult")
                .map(attribute -> task.get(attribute, ""))
                .collect(Collectors.joining(" "));
    }

    private static String meant(String text) {
        Parsed parsed = Expressions.parse(text);
        return Objects.isNull(parsed) || parsed.shape() == Shape.LITERAL ? "'" + text + "'" : parsed.words();
    }
}

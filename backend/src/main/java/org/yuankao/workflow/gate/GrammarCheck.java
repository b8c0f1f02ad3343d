package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuankao.workflow.gate.Grammar.Shape;

/** Compares a file with its grammar. An element that is refused is not looked into: one finding says enough. */
final class GrammarCheck {

    /** Better words for what people do try. */
    private static final Map<String, Fault> ELEMENTS = Map.ofEntries(
            Map.entry("scriptTask", Fault.SCRIPT),
            Map.entry("script", Fault.SCRIPT),
            Map.entry("connector", Fault.CONNECTOR),
            Map.entry("inputOutput", Fault.MAPPING),
            Map.entry("taskListener", Fault.LISTENER),
            Map.entry("field", Fault.CLASS),
            Map.entry("import", Fault.RESOURCE),
            Map.entry("literalExpression", Fault.LANGUAGE),
            Map.entry("businessKnowledgeModel", Fault.LANGUAGE),
            Map.entry("encapsulatedLogic", Fault.LANGUAGE));

    private static final Map<String, Fault> ATTRIBUTES = Map.ofEntries(
            Map.entry("class", Fault.CLASS),
            Map.entry("variableMappingClass", Fault.CLASS),
            Map.entry("variableMappingDelegateExpression", Fault.MAPPING),
            Map.entry("formHandlerClass", Fault.CLASS),
            Map.entry("formDataClass", Fault.CLASS),
            Map.entry("expression", Fault.EXPRESSION),
            Map.entry("resource", Fault.RESOURCE),
            Map.entry("schemaLocation", Fault.RESOURCE),
            Map.entry("scriptFormat", Fault.SCRIPT),
            Map.entry("language", Fault.LANGUAGE),
            Map.entry("expressionLanguage", Fault.LANGUAGE));

    private final Grammar grammar;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private GrammarCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    static List<Finding> of(XmlElement root, Grammar grammar) {
        GrammarCheck check = new GrammarCheck(grammar);
        check.element(root);
        return check.findings;
    }

    private void element(XmlElement element) {
        Shape shape = grammar.of(element);
        if (shape == null) {
            refuse(element);
            return;
        }
        element.attributes().forEach((name, value) -> attribute(element, shape, name, value));
        for (String required : shape.required()) {
            if (element.get(required, "").isBlank()) {
                findings.add(Finding.of(element, Fault.MISSING, required));
            }
        }
        text(element, shape);
        for (XmlElement child : element.children()) {
            if (shape.children().contains(child.name())) {
                element(child);
            } else {
                refuse(child);
            }
        }
    }

    private void refuse(XmlElement element) {
        Fault fault = ELEMENTS.getOrDefault(element.localName(), Fault.ELEMENT);
        findings.add(Finding.of(element, fault, element.name()));
    }

    private void attribute(XmlElement element, Shape shape, String name, String value) {
        Kind kind = shape.attributes().get(name);
        if (kind == null) {
            String local = name.substring(name.indexOf(':') + 1);
            findings.add(Finding.of(
                    element,
                    element.localName().endsWith("Listener")
                            ? Fault.LISTENER
                            : ATTRIBUTES.getOrDefault(local, Fault.ATTRIBUTE),
                    name,
                    value));
        } else if (!kind.allows(value)) {
            findings.add(Finding.of(element, kind.fault(), name, value));
        } else if (name.equals("id") && element.name().matches("(bpmn|dmn).*") && !ids.add(value)) {
            findings.add(Finding.of(element, Fault.ID, value));
        }
    }

    private void text(XmlElement element, Shape shape) {
        Kind kind = shape.text();
        if (kind == null && !element.text().isEmpty()) {
            findings.add(Finding.of(element, Fault.TEXT, element.name(), element.text()));
        } else if (kind != null && !kind.allows(element.text())) {
            findings.add(Finding.of(element, kind.fault(), element.name(), element.text()));
        }
    }
}

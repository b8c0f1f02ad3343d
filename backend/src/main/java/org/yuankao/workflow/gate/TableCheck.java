package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuankao.processes.DecisionKeys;

/** Of a table that code relies on there comes one result, whatever goes in, and one that a machine may say. */
final class TableCheck {

    private static final Set<String> TEXT = Set.of("", "string");

    /** @param types of the one output; code reads a text or a number */
    private record Outcomes(Set<String> words, Set<String> types) {}

    /** A machine raises, a person decides: no table turns a candidate away. */
    private static final Map<String, Outcomes> OUTCOMES = Map.of(
            DecisionKeys.IDENTITY_DECISION, new Outcomes(Set.of("\"PASSED\"", "\"AGAIN\"", "\"PERSON\""), TEXT),
            DecisionKeys.SECOND_VIEW_DECISION, new Outcomes(Set.of("\"APPROVED\"", "\"AGAIN\"", "\"PERSON\""), TEXT),
            DecisionKeys.INCIDENT_SEVERITY,
                    new Outcomes(Set.of("1", "2", "3", "4"), Set.of("", "integer", "long", "double", "number")));

    private final XmlElement table;
    private final List<XmlElement> rules;
    private final List<Finding> findings = new ArrayList<>();

    private TableCheck(XmlElement table) {
        this.table = table;
        this.rules = table.children("dmn:rule").toList();
    }

    static List<Finding> of(XmlElement decision) {
        Outcomes outcomes = OUTCOMES.get(decision.get("id", ""));
        if (outcomes == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        decision.children("dmn:decisionTable").forEach(table -> {
            TableCheck check = new TableCheck(table);
            check.output(outcomes);
            check.rules(outcomes);
            check.oneResult();
            findings.addAll(check.findings);
        });
        return findings;
    }

    private void output(Outcomes outcomes) {
        List<XmlElement> outputs = table.children("dmn:output").toList();
        if (outputs.size() != 1) {
            findings.add(Finding.of(table, Fault.MISSING, "dmn:output"));
        } else if (!outcomes.types().contains(outputs.get(0).get("typeRef", ""))) {
            findings.add(Finding.of(
                    outputs.get(0), Fault.VALUE, "typeRef", outputs.get(0).get("typeRef", "")));
        }
    }

    private void rules(Outcomes outcomes) {
        long inputs = table.children("dmn:input").count();
        for (XmlElement rule : rules) {
            List<XmlElement> entries = rule.children("dmn:outputEntry").toList();
            if (entries.size() != 1 || rule.children("dmn:inputEntry").count() != inputs) {
                findings.add(Finding.of(rule, Fault.MISSING, "dmn:inputEntry, dmn:outputEntry"));
            }
            entries.stream()
                    .filter(entry -> !outcomes.words().contains(text(entry)))
                    .forEach(entry -> findings.add(Finding.of(entry, Fault.OUTCOME, "dmn:outputEntry", text(entry))));
        }
    }

    /** No result stops the token with an error, several do not fit into one variable. */
    private void oneResult() {
        String policy = table.get("hitPolicy", "UNIQUE");
        boolean one = table.get("aggregation") == null
                && switch (policy) {
                    case "FIRST" -> true;
                    case "UNIQUE" -> rules.size() <= 1;
                    case "ANY" -> saysOne();
                    default -> false;
                };
        if (!one) {
            findings.add(Finding.of(table, Fault.HIT_POLICY, policy));
        }
        if (rules.stream().noneMatch(TableCheck::catchesAll)) {
            findings.add(Finding.of(table, Fault.CATCH_ALL));
        }
    }

    private boolean saysOne() {
        return rules.stream()
                        .flatMap(rule -> rule.children("dmn:outputEntry"))
                        .map(TableCheck::text)
                        .collect(Collectors.toSet())
                        .size()
                <= 1;
    }

    private static boolean catchesAll(XmlElement rule) {
        return rule.children("dmn:inputEntry")
                .map(TableCheck::text)
                .allMatch(text -> text.isEmpty() || text.equals("-"));
    }

    private static String text(XmlElement entry) {
        return entry.children("dmn:text").map(XmlElement::text).findFirst().orElse("");
    }
}

package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuankao.processes.DecisionKeys;

/** Decisions are those that processes ask for, and say only what a machine may say. */
final class DecisionCheck {

    /** A machine raises, a person decides: no table turns a candidate away. */
    private static final Map<String, Set<String>> OUTCOMES = Map.of(
            DecisionKeys.IDENTITY_DECISION, Set.of("\"PASSED\"", "\"AGAIN\"", "\"PERSON\""),
            DecisionKeys.SECOND_VIEW_DECISION, Set.of("\"APPROVED\"", "\"AGAIN\"", "\"PERSON\""),
            DecisionKeys.INCIDENT_SEVERITY, Set.of("1", "2", "3", "4"));

    private DecisionCheck() {}

    static List<Finding> of(XmlElement definitions, KnownNames known) {
        List<Finding> findings = new ArrayList<>();
        List<XmlElement> decisions = definitions.children("dmn:decision").toList();
        if (decisions.size() != 1) {
            findings.add(Finding.of(definitions, Fault.PROCESS, String.valueOf(decisions.size())));
        }
        for (XmlElement decision : decisions) {
            String key = decision.get("id", "");
            if (!known.isDecision(key)) {
                findings.add(Finding.of(decision, Fault.PROCESS, key));
            }
            if (decision.get("cdmn:historyTimeToLive", "").isEmpty()) {
                findings.add(Finding.of(decision, Fault.MISSING, "camunda:historyTimeToLive"));
            }
            if (decision.children("dmn:decisionTable").count() != 1) {
                findings.add(Finding.of(decision, Fault.MISSING, "dmn:decisionTable"));
            }
            Set<String> outcomes = OUTCOMES.get(key);
            if (outcomes != null) {
                decision.all("dmn:outputEntry")
                        .filter(entry -> entry.children("dmn:text").noneMatch(text -> outcomes.contains(text.text())))
                        .forEach(entry -> findings.add(Finding.of(
                                entry,
                                Fault.OUTCOME,
                                "dmn:outputEntry",
                                entry.children("dmn:text")
                                        .map(XmlElement::text)
                                        .findFirst()
                                        .orElse(""))));
            }
        }
        return findings;
    }
}

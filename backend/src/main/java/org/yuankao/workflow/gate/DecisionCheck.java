package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;

/** Decisions are those that processes ask for, and say only what a machine may say. */
final class DecisionCheck {

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
            findings.addAll(TableCheck.of(decision));
        }
        return findings;
    }
}

package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What can be demanded of a process's flows; each demand that is not met becomes a finding. */
final class Demands {

    private final Flow flow;
    private final List<Finding> findings = new ArrayList<>();

    Demands(Flow flow) {
        this.flow = flow;
    }

    List<Finding> findings() {
        return findings;
    }

    /** No way leads back: nothing of it happens twice. */
    void noWayBack() {
        XmlElement again = Cycles.without(node -> false, flow);
        if (again != null) {
            findings.add(Finding.of(again, Fault.LOOP));
        }
    }

    /** Exactly one, on the process's own level, and tokens get there. */
    void once(Predicate<XmlElement> wanted, String what) {
        List<XmlElement> found = flow.nodes().filter(wanted).toList();
        Set<String> reached = flow.reachedWithout(node -> false);
        if (found.size() != 1
                || found.get(0).parent() != flow.process()
                || !reached.contains(found.get(0).get("id", ""))) {
            findings.add(Finding.of(
                    found.isEmpty() ? flow.process() : found.get(found.size() - 1), Fault.STEP_MISSING, what));
        }
    }

    void onlyVia(Predicate<XmlElement> goal, Predicate<XmlElement> gate, String what) {
        Set<String> reached = flow.reachedWithout(gate);
        flow.nodes()
                .filter(goal)
                .filter(node -> reached.contains(node.get("id", "")))
                .findFirst()
                .ifPresent(node -> findings.add(Finding.of(node, Fault.ORDER, what)));
    }

    /** @param what would be allowed in its place */
    void never(Predicate<XmlElement> forbidden, String what) {
        flow.nodes().filter(forbidden).forEach(node -> findings.add(Finding.of(node, Fault.ORDER, what)));
    }

    void messages(String... wanted) {
        Set<String> awaited = flow.process()
                .all("bpmn:startEvent", "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent")
                .map(Branches::message)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (String message : wanted) {
            if (!awaited.contains(message)) {
                findings.add(Finding.of(flow.process(), Fault.STEP_MISSING, message));
            }
        }
    }
}

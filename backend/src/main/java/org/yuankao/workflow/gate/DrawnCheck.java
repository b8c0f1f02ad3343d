package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is approved is what is seen: every node and flow has its place in the one diagram, large enough to be found. */
final class DrawnCheck {

    private static final double SMALLEST = 10;

    private final Set<String> shapes = new HashSet<>();
    private final Set<String> edges = new HashSet<>();
    private final Set<String> expanded = new HashSet<>();

    private DrawnCheck(XmlElement definitions) {
        definitions
                .children("bpmndi:BPMNDiagram")
                .limit(1)
                .flatMap(diagram -> diagram.children("bpmndi:BPMNPlane").limit(1))
                .flatMap(plane -> plane.children().stream())
                .forEach(this::drawn);
    }

    static List<Finding> of(XmlElement definitions, Flow flow) {
        DrawnCheck check = new DrawnCheck(definitions);
        List<Finding> findings = new ArrayList<>();
        flow.nodes().filter(node -> !check.isSeen(node)).forEach(node -> findings.add(undrawn(node)));
        flow.process()
                .all("bpmn:sequenceFlow")
                .filter(sequence -> !check.edges.contains(sequence.get("id", "")))
                .forEach(sequence -> findings.add(undrawn(sequence)));
        return findings;
    }

    private boolean isSeen(XmlElement node) {
        String id = node.get("id", "");
        return shapes.contains(id) && (!node.is("bpmn:subProcess") || expanded.contains(id));
    }

    private void drawn(XmlElement figure) {
        String element = figure.get("bpmnElement", "");
        if (figure.is("bpmndi:BPMNEdge") && figure.children("di:waypoint").count() > 1) {
            edges.add(element);
        } else if (figure.is("bpmndi:BPMNShape") && figure.children("dc:Bounds").anyMatch(DrawnCheck::isVisible)) {
            shapes.add(element);
            if (figure.get("isExpanded", "").equals("true")) {
                expanded.add(element);
            }
        }
    }

    private static boolean isVisible(XmlElement bounds) {
        return size(bounds, "width") >= SMALLEST && size(bounds, "height") >= SMALLEST;
    }

    /** The grammar has looked at the numbers already. */
    private static double size(XmlElement bounds, String side) {
        return Double.parseDouble(bounds.get(side, "0"));
    }

    private static Finding undrawn(XmlElement element) {
        return Finding.of(element, Fault.UNDRAWN);
    }
}

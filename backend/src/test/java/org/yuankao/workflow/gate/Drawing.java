package org.yuankao.workflow.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws what a change has brought into a model, as a modeler does; the gate refuses what nobody can see. */
public final class Drawing {

    private static final String END = "</bpmndi:BPMNPlane>";
    private static final Pattern SHAPE = Pattern.compile("<bpmn:(?:startEvent|endEvent|userTask|serviceTask"
            + "|businessRuleTask|callActivity|receiveTask|subProcess|exclusiveGateway|parallelGateway|inclusiveGateway"
            + "|eventBasedGateway|intermediateCatchEvent|boundaryEvent)\\s[^>]*?\\bid=\"([^\"]+)\"");
    private static final Pattern EDGE = Pattern.compile("<bpmn:sequenceFlow\\s[^>]*?\\bid=\"([^\"]+)\"");

    private Drawing() {}

    public static String complete(String model) {
        StringBuilder figures = new StringBuilder();
        add(SHAPE.matcher(model), model, figures, """
                <bpmndi:BPMNShape bpmnElement="%s" isExpanded="true">
                  <dc:Bounds x="100" y="600" width="100" height="80" />
                </bpmndi:BPMNShape>
                """);
        add(EDGE.matcher(model), model, figures, """
                <bpmndi:BPMNEdge bpmnElement="%s">
                  <di:waypoint x="100" y="640" /><di:waypoint x="200" y="640" />
                </bpmndi:BPMNEdge>
                """);
        return model.replace(END, figures + END);
    }

    private static void add(Matcher elements, String model, StringBuilder figures, String figure) {
        while (elements.find()) {
            if (!model.contains("bpmnElement=\"" + elements.group(1) + "\"")) {
                figures.append(figure.formatted(elements.group(1)));
            }
        }
    }
}

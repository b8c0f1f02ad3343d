package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yuankao.processes.ProcessKeys;

/** Flows lead somewhere, branch where it can be seen, and never run in a circle without anybody waiting. */
final class FlowCheck {

    /** A candidate stands at one step: their sitting has one token that the page follows. */
    private static final Set<String> ONE_TOKEN = Set.of(ProcessKeys.CANDIDATE_SITTING, ProcessKeys.IDENTITY_CHECK);

    private final Flow flow;
    private final List<Finding> findings = new ArrayList<>();

    private FlowCheck(Flow flow) {
        this.flow = flow;
    }

    static List<Finding> of(Flow flow) {
        FlowCheck check = new FlowCheck(flow);
        if (flow.starts().size() != 1
                || flow.starts().get(0).children().stream()
                        .anyMatch(each -> each.name().endsWith("Definition"))) {
            check.findings.add(Finding.of(flow.process(), Fault.DANGLING, "bpmn:startEvent"));
        }
        flow.process().all("bpmn:sequenceFlow").forEach(check::sequenceFlow);
        flow.nodes().forEach(check::node);
        XmlElement spinning = Cycles.without(FlowCheck::waits, flow);
        if (spinning != null) {
            check.findings.add(Finding.of(spinning, Fault.LOOP));
        }
        check.findings.addAll(FanOut.of(flow));
        return check.findings;
    }

    private void sequenceFlow(XmlElement sequence) {
        XmlElement from = flow.node(sequence.get("sourceRef", ""));
        XmlElement to = flow.node(sequence.get("targetRef", ""));
        if (from == null || to == null || from.parent() != to.parent() || from.parent() != sequence.parent()) {
            findings.add(
                    Finding.of(sequence, Fault.DANGLING, sequence.get(from == null ? "sourceRef" : "targetRef", "")));
        } else if (sequence.children("bpmn:conditionExpression").findAny().isPresent()
                && !from.is("bpmn:exclusiveGateway", "bpmn:inclusiveGateway")) {
            findings.add(Finding.of(sequence, Fault.FORK));
        }
    }

    private void node(XmlElement node) {
        List<XmlElement> leaving = Objects.requireNonNull(node.parent())
                .children("bpmn:sequenceFlow")
                .filter(each -> each.get("sourceRef", "").equals(node.get("id", "")))
                .toList();
        if (isLoose(node, leaving)) {
            findings.add(Finding.of(node, Fault.DANGLING, "bpmn:sequenceFlow"));
        }
        boolean candidates = ONE_TOKEN.contains(flow.process().get("id", ""));
        if (candidates && node.is("bpmn:parallelGateway", "bpmn:inclusiveGateway")
                || candidates
                        && node.children("bpmn:multiInstanceLoopCharacteristics")
                                .findAny()
                                .isPresent()
                || leaving.size() > 1 && !node.name().endsWith("Gateway")) {
            findings.add(Finding.of(node, Fault.FORK));
        }
        if (node.is("bpmn:exclusiveGateway", "bpmn:inclusiveGateway") && leaving.size() > 1) {
            branches(node, leaving);
        }
        if (node.is("bpmn:boundaryEvent")) {
            boundary(node, candidates);
        }
        if (node.is("bpmn:intermediateCatchEvent", "bpmn:boundaryEvent") && definitions(node) != 1) {
            findings.add(Finding.of(node, Fault.MISSING, "bpmn:messageEventDefinition, bpmn:timerEventDefinition"));
        }
        if (node.is("bpmn:subProcess")) {
            subProcess(node, leaving);
        }
    }

    /** A gateway whose conditions all fail would stop the candidate with an error. */
    private void branches(XmlElement gateway, List<XmlElement> leaving) {
        boolean sound = leaving.stream()
                .allMatch(each -> each.get("id", "").equals(gateway.get("default"))
                        != each.children("bpmn:conditionExpression").findAny().isPresent());
        if (!sound || leaving.stream().noneMatch(each -> each.get("id", "").equals(gateway.get("default")))) {
            findings.add(Finding.of(gateway, Fault.NO_DEFAULT));
        }
    }

    private void boundary(XmlElement event, boolean candidates) {
        XmlElement host = flow.node(event.get("attachedToRef", ""));
        if (host == null || host.parent() != event.parent()) {
            findings.add(Finding.of(event, Fault.DANGLING, event.get("attachedToRef", "")));
        } else if (candidates
                && event.get("cancelActivity", "true").equals("false")
                && !Branches.isProvisionalEntry(flow, event)) {
            findings.add(Finding.of(event, Fault.FORK));
        }
    }

    private void subProcess(XmlElement sub, List<XmlElement> leaving) {
        List<XmlElement> starts = sub.children("bpmn:startEvent").toList();
        boolean event = sub.get("triggeredByEvent", "").equals("true");
        boolean interrupts = starts.stream()
                .noneMatch(start -> start.get("isInterrupting", "").equals("false"));
        if (starts.size() != 1 || event != (definitions(starts.get(0)) == 1) || event && !leaving.isEmpty()) {
            findings.add(Finding.of(sub, Fault.DANGLING, "bpmn:startEvent"));
        } else if (event && !interrupts) {
            findings.add(Finding.of(sub, Fault.FORK));
        }
    }

    private static long definitions(XmlElement event) {
        return event.children("bpmn:messageEventDefinition", "bpmn:timerEventDefinition")
                .count();
    }

    /** Where nothing leads on a token would vanish, and with the last one the process, seen by nobody. */
    private static boolean isLoose(XmlElement node, List<XmlElement> leaving) {
        boolean end = node.is("bpmn:endEvent") || Flow.isEventSubProcess(node);
        return end != leaving.isEmpty();
    }

    /** A date may have passed and a variable may be nothing: only a person, a message or a minute stops a token. */
    private static boolean waits(XmlElement node) {
        return switch (node.name()) {
            case "bpmn:userTask", "bpmn:receiveTask" -> true;
            case "bpmn:serviceTask" -> node.get("camunda:type") != null;
            case "bpmn:intermediateCatchEvent", "bpmn:boundaryEvent" ->
                node.children("bpmn:messageEventDefinition").findAny().isPresent()
                        || node.all("bpmn:timeDuration").anyMatch(each -> Kind.isSlow(each.text()));
            default -> false;
        };
    }
}

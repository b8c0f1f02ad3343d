package org.yuankao.workflow.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where tokens can go, along nodes and sequence flows. A boundary event is reached as soon as its activity is entered,
 * whatever becomes of the activity; a subprocess leads to its own start, and its ends lead on to what follows it; an event
 * subprocess may begin wherever the scope around it has begun.
 */
final class Flow {

    private static final Set<String> NODES = Set.of(
            "bpmn:startEvent",
            "bpmn:endEvent",
            "bpmn:userTask",
            "bpmn:serviceTask",
            "bpmn:businessRuleTask",
            "bpmn:callActivity",
            "bpmn:receiveTask",
            "bpmn:subProcess",
            "bpmn:exclusiveGateway",
            "bpmn:parallelGateway",
            "bpmn:inclusiveGateway",
            "bpmn:eventBasedGateway",
            "bpmn:intermediateCatchEvent",
            "bpmn:boundaryEvent");

    private final XmlElement process;
    private final Map<String, XmlElement> nodes = new LinkedHashMap<>();
    private final Map<String, XmlElement> sequences = new LinkedHashMap<>();
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> boundaries = new LinkedHashMap<>();

    Flow(XmlElement process) {
        this.process = process;
        process.all().filter(each -> NODES.contains(each.name())).forEach(node -> nodes.put(node.get("id", ""), node));
        process.all("bpmn:sequenceFlow").forEach(this::sequence);
        nodes.values().forEach(this::implied);
    }

    private void sequence(XmlElement flow) {
        String id = flow.get("id", "");
        sequences.put(id, flow);
        leads(out(flow.get("sourceRef", "")), id);
        leads(id, flow.get("targetRef", ""));
    }

    private void implied(XmlElement node) {
        String id = node.get("id", "");
        XmlElement parent = Objects.requireNonNull(node.parent());
        String around = parent.get("id", "");
        if (node.is("bpmn:boundaryEvent")) {
            boundaries
                    .computeIfAbsent(node.get("attachedToRef", ""), none -> new LinkedHashSet<>())
                    .add(id);
        } else if (isEventSubProcess(node)) {
            (parent == process ? starts().stream().map(start -> start.get("id", "")) : Stream.of(around))
                    .forEach(begun -> leads(begun, id));
            leads(out(id), out(around));
        } else if (node.is("bpmn:startEvent") && parent.is("bpmn:subProcess")) {
            leads(around, id);
        } else if (node.is("bpmn:endEvent") && parent.is("bpmn:subProcess")) {
            leads(id, out(around));
        }
    }

    XmlElement process() {
        return process;
    }

    Stream<XmlElement> nodes() {
        return nodes.values().stream();
    }

    @Nullable
    XmlElement node(String id) {
        return nodes.get(id);
    }

    List<XmlElement> starts() {
        return process.children("bpmn:startEvent").toList();
    }

    static boolean isEventSubProcess(XmlElement node) {
        return node.is("bpmn:subProcess") && node.get("triggeredByEvent", "").equals("true");
    }

    /** The ids of the boundary events of an activity. */
    Set<String> boundaries(String host) {
        return boundaries.getOrDefault(host, Set.of());
    }

    Stream<XmlElement> leaving(String id) {
        return sequences.values().stream()
                .filter(each -> each.get("sourceRef", "").equals(id));
    }

    /** What tokens reach from the process's start without leaving any of the given nodes or flows the usual way. */
    Set<String> reachedWithout(Predicate<XmlElement> closed) {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> entered = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        starts().forEach(start -> ahead.add(start.get("id", "")));
        while (!ahead.isEmpty()) {
            String id = ahead.remove();
            if (isOpen(id, closed)) {
                if (reached.add(id)) {
                    ahead.addAll(following(id));
                    ahead.addAll(boundaries(id));
                }
            } else if (entered.add(id)) {
                ahead.addAll(boundaries(id));
            }
        }
        return reached;
    }

    Set<String> nodeIds() {
        return nodes.keySet();
    }

    /** Where a token goes that leaves the usual way. */
    Set<String> following(String id) {
        return next.getOrDefault(id, Set.of());
    }

    /** The node or sequence flow of an id. */
    @Nullable
    XmlElement element(String id) {
        return nodes.getOrDefault(id, sequences.get(id));
    }

    boolean isOpen(String id, Predicate<XmlElement> closed) {
        XmlElement element = element(id);
        return element == null || !closed.test(element);
    }

    private void leads(String from, String to) {
        next.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
    }

    /** What leaves a subprocess leaves it from its ends. */
    private String out(String id) {
        XmlElement node = nodes.get(id);
        return node != null && node.is("bpmn:subProcess") ? id + "#left" : id;
    }
}

package org.yuankao.workflow.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where tokens can go. A boundary event follows from its activity; a subprocess leads to its own start, and its ends lead
 * on to what follows it.
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
    private final Map<String, Set<String>> next = new LinkedHashMap<>();

    Flow(XmlElement process) {
        this.process = process;
        process.all().filter(each -> NODES.contains(each.name())).forEach(node -> nodes.put(node.get("id", ""), node));
        process.all("bpmn:sequenceFlow")
                .forEach(flow -> leads(out(flow.get("sourceRef", "")), flow.get("targetRef", "")));
        for (XmlElement node : nodes.values()) {
            String id = node.get("id", "");
            if (node.is("bpmn:boundaryEvent")) {
                leads(node.get("attachedToRef", ""), id);
            } else if (node.is("bpmn:startEvent")
                    && node.parent() != null
                    && node.parent().is("bpmn:subProcess")) {
                leads(node.parent().get("id", ""), id);
            } else if (node.is("bpmn:endEvent")
                    && node.parent() != null
                    && node.parent().is("bpmn:subProcess")) {
                leads(id, out(node.parent().get("id", "")));
            }
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

    /** What tokens reach from the process's start without entering any of the given nodes. */
    Set<String> reachedWithout(Predicate<XmlElement> closed) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        starts().forEach(start -> ahead.add(start.get("id", "")));
        while (!ahead.isEmpty()) {
            String id = ahead.remove();
            XmlElement node = nodes.get(id);
            if ((node == null || !closed.test(node)) && reached.add(id)) {
                ahead.addAll(next.getOrDefault(id, Set.of()));
            }
        }
        return reached;
    }

    /** A node of a cycle that has none of the given nodes on it. */
    @Nullable
    XmlElement cycleWithout(Predicate<XmlElement> rests) {
        Set<String> done = new HashSet<>();
        for (String id : nodes.keySet()) {
            String found = cycle(id, rests, done, new LinkedHashSet<>());
            if (found != null) {
                return nodes.getOrDefault(found, process);
            }
        }
        return null;
    }

    /** The depth of the recursion is that of a path; a file has at most some thousand nodes, so it goes by a stack. */
    private @Nullable String cycle(String from, Predicate<XmlElement> rests, Set<String> done, Set<String> path) {
        Deque<Deque<String>> ahead = new ArrayDeque<>();
        Deque<String> trail = new ArrayDeque<>();
        ahead.push(new ArrayDeque<>(Set.of(from)));
        while (!ahead.isEmpty()) {
            String id = ahead.element().poll();
            if (id == null) {
                ahead.pop();
                if (!trail.isEmpty()) {
                    String left = trail.pop();
                    path.remove(left);
                    done.add(left);
                }
                continue;
            }
            XmlElement node = nodes.get(id);
            if (path.contains(id)) {
                return id;
            }
            if (!done.contains(id) && (node == null || !rests.test(node))) {
                path.add(id);
                trail.push(id);
                ahead.push(new ArrayDeque<>(next.getOrDefault(id, Set.of())));
            }
        }
        return null;
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

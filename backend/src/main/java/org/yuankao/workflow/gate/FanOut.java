package org.yuankao.workflow.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many tokens there can be at once. Two branches that meet without a join are two tokens from there on, and the next
 * fork makes four of them: so branches end on their own or meet at one gateway of their fork's kind, what runs beside an
 * activity never comes back to its path, and repetitions do not repeat.
 */
final class FanOut {

    private static final String[] GATEWAYS = {"bpmn:parallelGateway", "bpmn:inclusiveGateway"};
    private static final String REPETITION = "bpmn:multiInstanceLoopCharacteristics";
    private static final int MOST_FORKS = 12;
    private static final int MOST_BRANCHES = 12;

    private final Flow flow;
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, Integer> incoming = new LinkedHashMap<>();
    /** The join of each fork that has been followed, empty while it is followed and where it has none. */
    private final Map<String, String> joins = new LinkedHashMap<>();

    private final Map<String, Set<String>> inside = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private FanOut(Flow flow) {
        this.flow = flow;
        flow.process().all("bpmn:sequenceFlow").forEach(each -> {
            next.computeIfAbsent(each.get("sourceRef", ""), none -> new ArrayList<>())
                    .add(each.get("targetRef", ""));
            incoming.merge(each.get("targetRef", ""), 1, Integer::sum);
        });
    }

    static List<Finding> of(Flow flow) {
        FanOut check = new FanOut(flow);
        List<XmlElement> forks = flow.nodes().filter(check::isFork).toList();
        List<XmlElement> beside = flow.nodes().filter(check::runsBeside).toList();
        if (forks.size() + beside.size() > MOST_FORKS) {
            check.refuse(Stream.concat(forks.stream(), beside.stream()).toList().get(MOST_FORKS));
            return check.findings;
        }
        forks.forEach(check::join);
        beside.forEach(check::beside);
        flow.nodes().filter(FanOut::repeats).filter(FanOut::isRepeated).forEach(check::refuse);
        return check.findings;
    }

    /** Where the branches of a fork are one token again; nothing where they all end. */
    private @Nullable XmlElement join(XmlElement fork) {
        String known = joins.putIfAbsent(id(fork), "");
        if (known != null) {
            return flow.node(known);
        }
        Set<String> passed = new HashSet<>();
        Set<XmlElement> met = new LinkedHashSet<>();
        List<String> branches = next.getOrDefault(id(fork), List.of());
        boolean allMeet = true;
        for (String branch : branches) {
            Set<XmlElement> ends = new LinkedHashSet<>();
            Set<String> own = walk(branch, ends);
            allMeet &= !ends.isEmpty();
            met.addAll(ends);
            own.stream().filter(passed::contains).findFirst().map(flow::node).ifPresent(this::refuse);
            passed.addAll(own);
        }
        inside.put(id(fork), passed);
        boolean sound = met.stream().allMatch(each -> each.is(fork.name()));
        boolean again = passed.contains(id(fork)) || met.contains(fork) || !allMeet && comesBack(fork);
        if (met.size() > 1 || !sound || branches.size() > MOST_BRANCHES || again) {
            refuse(fork);
        }
        XmlElement join = met.stream().findFirst().orElse(null);
        if (join != null) {
            joins.put(id(fork), id(join));
        }
        return join;
    }

    /** Each round of a fork whose branches are not joined leaves a token behind. */
    private boolean comesBack(XmlElement fork) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(next.getOrDefault(id(fork), List.of()));
        while (!ahead.isEmpty()) {
            String at = ahead.remove();
            if (reached.add(at)) {
                ahead.addAll(next.getOrDefault(at, List.of()));
                flow.boundaries(at).forEach(ahead::add);
            }
        }
        return reached.contains(id(fork));
    }

    /** What tokens pass on a branch up to the join of its fork; inner forks are followed from their joins on. */
    private Set<String> walk(String from, Set<XmlElement> met) {
        Set<String> passed = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            XmlElement node = flow.node(ahead.remove());
            if (node == null) {
                continue;
            }
            if (isJoin(node)) {
                met.add(node);
            } else if (passed.add(id(node))) {
                ahead.addAll(flow.boundaries(id(node)));
                XmlElement join = isFork(node) ? join(node) : null;
                passed.addAll(inside.getOrDefault(id(node), Set.of()));
                ahead.addAll(next.getOrDefault(join == null ? id(node) : id(join), List.of()));
            }
        }
        return passed;
    }

    /** A branch that starts beside an activity goes its own way to its own end, without a fork or repetition on it. */
    private void beside(XmlElement event) {
        Set<XmlElement> met = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        next.getOrDefault(id(event), List.of()).forEach(first -> own.addAll(walk(first, met)));
        Set<String> others = flow.reachedWithout(element -> element == event || Flow.isEventSubProcess(element));
        boolean apart = own.stream().noneMatch(others::contains);
        boolean plain = own.stream()
                .map(flow::node)
                .allMatch(node -> node != null && !isFork(node) && !repeats(node) && !runsBeside(node));
        if (!apart || !plain || !met.isEmpty()) {
            refuse(event);
        }
    }

    private boolean isFork(XmlElement node) {
        return node.is(GATEWAYS) && next.getOrDefault(id(node), List.of()).size() > 1;
    }

    private boolean isJoin(XmlElement node) {
        return node.is(GATEWAYS) && incoming.getOrDefault(id(node), 0) > 1;
    }

    /** A provisional entry lets one token of a candidate go ahead while the identity check goes on (ADR 20). */
    private boolean runsBeside(XmlElement node) {
        return node.is("bpmn:boundaryEvent")
                && node.get("cancelActivity", "true").equals("false")
                && !Branches.isProvisionalEntry(flow, node);
    }

    private static boolean repeats(XmlElement node) {
        return node.children(REPETITION).findAny().isPresent();
    }

    private static boolean isRepeated(XmlElement node) {
        return node.parent() != null && (repeats(node.parent()) || isRepeated(node.parent()));
    }

    private void refuse(XmlElement element) {
        findings.add(Finding.of(element, Fault.FAN_OUT));
    }

    private static String id(XmlElement node) {
        return node.get("id", "");
    }
}

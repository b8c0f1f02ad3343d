package org.yuankao.workflow.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for ways that lead back. The depth of a recursion would be that of a path, so it goes by a stack. */
final class Cycles {

    private final Flow flow;
    private final Predicate<XmlElement> rests;
    private final Set<String> done = new HashSet<>();

    private Cycles(Flow flow, Predicate<XmlElement> rests) {
        this.flow = flow;
        this.rests = rests;
    }

    /** An element of a cycle that has none of the given elements on it. */
    static @Nullable XmlElement without(Predicate<XmlElement> rests, Flow flow) {
        Cycles search = new Cycles(flow, rests);
        for (String id : flow.nodeIds()) {
            String found = search.from(id);
            if (found != null) {
                XmlElement element = flow.element(found);
                return element == null ? flow.process() : element;
            }
        }
        return null;
    }

    private @Nullable String from(String start) {
        Set<String> path = new LinkedHashSet<>();
        Deque<Deque<String>> ahead = new ArrayDeque<>();
        Deque<String> trail = new ArrayDeque<>();
        ahead.push(new ArrayDeque<>(Set.of(start)));
        while (!ahead.isEmpty()) {
            String id = ahead.element().poll();
            if (id == null) {
                ahead.pop();
                if (!trail.isEmpty()) {
                    String left = Objects.requireNonNull(trail.pop());
                    path.remove(left);
                    done.add(left);
                }
            } else if (path.contains(id)) {
                return id;
            } else if (!done.contains(id)) {
                path.add(id);
                trail.push(id);
                ahead.push(onward(id));
            }
        }
        return null;
    }

    private Deque<String> onward(String id) {
        Deque<String> onward = new ArrayDeque<>(flow.boundaries(id));
        if (flow.isOpen(id, rests)) {
            onward.addAll(flow.following(id));
        }
        return onward;
    }
}

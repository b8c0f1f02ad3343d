package org.yuankao.workflow.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuankao.batch.Edge;
import org.yuankao.batch.SessionEdge;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;

/** The pure functions of {@code plan} and the words that each of their arguments may be. */
final class Functions {

    private static final Map<String, List<Set<String>>> SIGNATURES = Map.of(
            "at", List.of(words(WindowKind.values()), words(Edge.values())),
            "shifts", List.of(),
            "shiftAt", List.of(words(Edge.values())),
            "sessions", List.of(words(SessionKind.values())),
            "sessionAt", List.of(words(SessionEdge.values())));

    /** Those whose value is a list; the others tell a date. */
    private static final Set<String> LISTS = Set.of("shifts", "sessions");

    private Functions() {}

    static boolean known(String function, List<String> arguments) {
        List<Set<String>> signature = SIGNATURES.get(function);
        if (signature == null || signature.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!signature.get(i).contains(arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isList(String function) {
        return LISTS.contains(function);
    }

    static Set<String> names() {
        return SIGNATURES.keySet();
    }

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}

package org.yuankao.workflow.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of the gate that needs nothing but the file: what a model may hold at all. */
public final class AllowList {

    private AllowList() {}

    /** What is wrong with it, for a log; null where nothing is. */
    public static @Nullable String refusal(String file, byte[] bytes) {
        try {
            List<Finding> findings = Draft.read(file, bytes).grammar();
            return findings.isEmpty()
                    ? null
                    : findings.stream()
                            .map(each -> each.elementId() + " " + each.fault() + " " + each.values())
                            .collect(Collectors.joining("; "));
        } catch (Refused e) {
            return e.finding(file).fault() + " " + e.finding(file).values();
        }
    }
}

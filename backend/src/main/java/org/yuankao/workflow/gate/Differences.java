package org.yuankao.workflow.gate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a draft adds to, takes from and changes in the version before it; how it is drawn does not count. */
public record Differences(List<Part> added, List<Part> removed, List<Part> changed) {

    /** @param type the element's local name, such as {@code userTask} */
    @Schema(name = "WorkflowPart")
    public record Part(String id, String name, String type) {}

    /** They follow from the flows, which are compared themselves. */
    private static final Set<String> FOLLOWS = Set.of("bpmn:incoming", "bpmn:outgoing");

    static Differences between(XmlElement before, XmlElement after) {
        Map<String, XmlElement> old = parts(before);
        Map<String, XmlElement> young = parts(after);
        List<Part> added = new ArrayList<>();
        List<Part> changed = new ArrayList<>();
        young.forEach((id, part) -> {
            XmlElement was = old.get(id);
            if (was == null) {
                added.add(part(part));
            } else if (!was.name().equals(part.name()) || !words(was).equals(words(part))) {
                changed.add(part(part));
            }
        });
        List<Part> removed = old.values().stream()
                .filter(part -> !young.containsKey(part.get("id", "")))
                .map(Differences::part)
                .toList();
        return new Differences(added, removed, changed);
    }

    static Differences allNew(XmlElement definition) {
        return new Differences(
                parts(definition).values().stream().map(Differences::part).toList(), List.of(), List.of());
    }

    private static Map<String, XmlElement> parts(XmlElement definition) {
        Map<String, XmlElement> parts = new LinkedHashMap<>();
        definition.all().filter(Differences::isPart).forEach(part -> parts.put(part.get("id", ""), part));
        return parts;
    }

    private static boolean isPart(XmlElement element) {
        return element.drawn() == element && !element.is("dmn:inputEntry", "dmn:outputEntry");
    }

    /** Everything of an element that is no part of its own. */
    private static String words(XmlElement part) {
        return part.attributes().entrySet().stream()
                        .filter(each -> part.parent() == null || !each.getKey().equals("camunda:versionTag"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("\n"))
                + part.text()
                + part.children().stream()
                        .filter(child -> !FOLLOWS.contains(child.name()) && !isPart(child))
                        .map(child -> child.name() + "{" + words(child) + "}")
                        .collect(Collectors.joining());
    }

    private static Part part(XmlElement element) {
        return new Part(element.idOrName(), element.label(), element.localName());
    }
}

package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a model. Names have the prefix by which the grammar knows their namespace ({@code bpmn:userTask}),
 * whatever the file calls it; attributes without a namespace have none.
 */
public final class XmlElement {

    private static final Set<String> UNDRAWN = Set.of(
            "conditionExpression",
            "timeDate",
            "timeDuration",
            "timeCycle",
            "script",
            "extensionElements",
            "documentation",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics",
            "inputExpression",
            "text",
            "requiredInput",
            "requiredDecision");

    private final String name;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, @Nullable XmlElement parent) {
        this.name = name;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void put(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String more) {
        text.append(more);
    }

    public String name() {
        return name;
    }

    public @Nullable XmlElement parent() {
        return parent;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public List<XmlElement> children() {
        return children;
    }

    /** Own text without what surrounds it. */
    public String text() {
        return text.toString().strip();
    }

    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public boolean is(String... names) {
        return List.of(names).contains(name);
    }

    public Stream<XmlElement> children(String... names) {
        return children.stream().filter(child -> child.is(names));
    }

    /** The element itself and all below it, in the order of the file. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    public Stream<XmlElement> all(String... names) {
        return all().filter(each -> each.is(names));
    }

    /** Children of the extension elements. */
    public Stream<XmlElement> extensions(String... names) {
        return children("bpmn:extensionElements").flatMap(each -> each.children(names));
    }

    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** What a person sees of it: the nearest element with an id that is drawn, or the one that a shape draws. */
    XmlElement drawn() {
        XmlElement each = this;
        while (each.parent != null && !each.isDrawn()) {
            each = each.parent;
        }
        return each;
    }

    String idOrName() {
        return attributes.getOrDefault("id", name);
    }

    String label() {
        String label = attributes.getOrDefault("name", attributes.getOrDefault("label", ""));
        return label.isEmpty() && parent != null && name.startsWith("dmn:") ? parent.label() : label;
    }

    private boolean isDrawn() {
        return attributes.containsKey("id")
                && (name.startsWith("bpmn:") || name.startsWith("dmn:"))
                && !name.endsWith("EventDefinition")
                && !UNDRAWN.contains(localName());
    }
}

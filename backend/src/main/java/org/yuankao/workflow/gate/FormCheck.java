package org.yuankao.workflow.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a form may hold: fields with plain words. No component that shows what it is given (html, iframe, image), no
 * expression, and no member that the checker does not know.
 */
final class FormCheck {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final int MOST = 50;
    private static final Set<String> TYPES =
            Set.of("textfield", "textarea", "number", "checkbox", "select", "radio", "datetime");
    private static final Map<String, Predicate<JsonNode>> FORM = Map.of(
            "id", named("[A-Za-z][A-Za-z0-9_-]{0,60}"),
            "type", named("default"),
            "components", JsonNode::isArray,
            "schemaVersion", JsonNode::isIntegralNumber,
            "executionPlatform", FormCheck::isWords,
            "executionPlatformVersion", FormCheck::isWords,
            "exporter", JsonNode::isObject);
    private static final Map<String, Predicate<JsonNode>> COMPONENT = Map.ofEntries(
            Map.entry("id", named("[A-Za-z][A-Za-z0-9_-]{0,60}")),
            Map.entry("key", named("[A-Za-z][A-Za-z0-9_]{0,60}")),
            Map.entry("type", JsonNode::isTextual),
            Map.entry("subtype", named("date")),
            Map.entry("label", FormCheck::isWords),
            Map.entry("dateLabel", FormCheck::isWords),
            Map.entry("description", FormCheck::isWords),
            Map.entry("layout", FormCheck::isLayout),
            Map.entry("validate", FormCheck::isValidation),
            Map.entry("values", FormCheck::areChoices));

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(12)
                        .maxStringLength(20_000)
                        .build());
    }

    private FormCheck() {}

    static JsonNode read(String text) throws Refused {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Refused(Fault.UNREADABLE, Map.of("line", line));
        }
    }

    static List<Finding> of(JsonNode form, String file) {
        List<Finding> findings = new ArrayList<>();
        String id = form.path("id").asText(file);
        members(form, FORM, id, "", findings);
        JsonNode components = form.path("components");
        if (components.size() > MOST || components.isEmpty()) {
            findings.add(new Finding(id, "", Fault.MISSING, Map.of("what", "components")));
        }
        Set<String> keys = new HashSet<>();
        for (JsonNode component : components) {
            component(component, keys, findings);
        }
        return findings;
    }

    private static void component(JsonNode component, Set<String> keys, List<Finding> findings) {
        String id = component.path("id").asText(component.path("key").asText("components"));
        String label = Finding.brief(component.path("label").asText(""));
        String type = component.path("type").asText();
        if (!TYPES.contains(type)) {
            Fault fault = Set.of("html", "iframe", "image", "text").contains(type) ? Fault.HTML : Fault.COMPONENT;
            findings.add(new Finding(id, label, fault, Map.of("what", Finding.brief(type))));
            return;
        }
        members(component, COMPONENT, id, label, findings);
        if (!keys.add(component.path("key").asText(""))) {
            findings.add(new Finding(id, label, Fault.ID, Map.of("what", "key")));
        }
    }

    private static void members(
            JsonNode node, Map<String, Predicate<JsonNode>> allowed, String id, String label, List<Finding> findings) {
        node.fields().forEachRemaining(member -> {
            Predicate<JsonNode> fits = allowed.get(member.getKey());
            if (fits == null || !fits.test(member.getValue())) {
                String value = member.getValue().isValueNode()
                        ? member.getValue().asText()
                        : member.getValue().toString();
                Fault fault = fits == null
                        ? Fault.ATTRIBUTE
                        : value.contains("<") ? Fault.HTML : isExpression(value) ? Fault.EXPRESSION : Fault.VALUE;
                findings.add(new Finding(
                        id,
                        label,
                        fault,
                        Map.of("what", Finding.brief(member.getKey()), "value", Finding.brief(value))));
            }
        });
    }

    private static boolean isLayout(JsonNode layout) {
        return only(
                layout,
                Map.of(
                        "row",
                        named("[A-Za-z0-9_-]{1,60}"),
                        "columns",
                        value -> value.isNull() || value.isIntegralNumber()));
    }

    private static boolean isValidation(JsonNode rules) {
        return only(rules, Map.of("required", JsonNode::isBoolean));
    }

    private static boolean areChoices(JsonNode choices) {
        if (!choices.isArray() || choices.size() > MOST) {
            return false;
        }
        for (JsonNode choice : choices) {
            if (!only(choice, Map.of("label", FormCheck::isWords, "value", named("[A-Za-z0-9_-]{1,60}")))) {
                return false;
            }
        }
        return true;
    }

    private static boolean only(JsonNode node, Map<String, Predicate<JsonNode>> allowed) {
        boolean[] fits = {node.isObject()};
        node.fields()
                .forEachRemaining(member -> fits[0] &= allowed.containsKey(member.getKey())
                        && allowed.get(member.getKey()).test(member.getValue()));
        return fits[0];
    }

    private static Predicate<JsonNode> named(String pattern) {
        return value -> value.isTextual() && value.asText().matches(pattern);
    }

    /** The form's library reads a leading = as an expression and braces as a template. */
    private static boolean isWords(JsonNode value) {
        String text = value.asText();
        return value.isTextual()
                && text.length() <= 255
                && !isExpression(text)
                && !text.contains("<")
                && !text.contains(">");
    }

    private static boolean isExpression(String text) {
        return text.strip().startsWith("=") || text.contains("{{") || text.contains("${") || text.contains("#{");
    }
}

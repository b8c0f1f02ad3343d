package org.yuankao.workflow.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.processes.Variables;
import org.yuankao.workflow.gate.Expressions.Parsed;

/**
 * The catalogue: what a process may name is what the product's own model of that process names, for only that is known
 * to work there ({@code closeSittings} needs a session's business key). Read from the models in the jar, so that a
 * model which gains a bean opens it for its editors too.
 */
@Component
public class KnownNames {

    /** What the models of one process may name. */
    record Names(
            Set<String> delegates,
            Set<String> listeners,
            Set<String> topics,
            Set<String> formKeys,
            Set<String> groups,
            Set<String> messages,
            Set<String> decisions,
            Set<String> results,
            Set<String> calls,
            Set<String> mappings,
            Set<String> functions,
            Map<String, Set<String>> properties) {}

    private final Map<String, Names> processes = new HashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> variables;

    KnownNames() {
        seeded("bpmn/*.bpmn")
                .map(definitions ->
                        definitions.children("bpmn:process").findFirst().orElseThrow())
                .forEach(process -> processes.put(process.get("id", ""), names(process)));
        seeded("dmn/*.dmn")
                .flatMap(definitions -> definitions.children("dmn:decision"))
                .forEach(decision -> decisions.add(decision.get("id", "")));
        variables = Arrays.stream(Variables.class.getFields())
                .map(KnownNames::value)
                .collect(Collectors.toSet());
    }

    @Nullable
    Names of(String processKey) {
        return processes.get(processKey);
    }

    boolean isDecision(String key) {
        return decisions.contains(key);
    }

    Set<String> variables() {
        return variables;
    }

    private static Names names(XmlElement process) {
        XmlElement definitions = Objects.requireNonNull(process.parent());
        Set<String> formKeys = values(process, "bpmn:userTask", "camunda:formKey");
        Map<String, Set<String>> properties = process.all("camunda:property")
                .collect(Collectors.groupingBy(
                        property -> property.get("name", ""),
                        Collectors.mapping(property -> property.get("value", ""), Collectors.toSet())));
        if (process.get("id", "").equals(ProcessKeys.CANDIDATE_SITTING)) {
            formKeys.add(FormKeys.CANDIDATE_PLAIN);
        }
        return new Names(
                beans(process, "bpmn:serviceTask", "camunda:delegateExpression"),
                beans(process, "camunda:executionListener", "delegateExpression"),
                values(process, "bpmn:serviceTask", "camunda:topic"),
                formKeys,
                values(process, "bpmn:userTask", "camunda:candidateGroups"),
                values(definitions, "bpmn:message", "name"),
                values(process, "bpmn:businessRuleTask", "camunda:decisionRef"),
                all(process, Mappings::ofDecision, "bpmn:businessRuleTask"),
                values(process, "bpmn:callActivity", "calledElement"),
                all(process, Mappings::ofCall, "camunda:in", "camunda:out"),
                expressions(process)
                        .map(Parsed::function)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()),
                properties);
    }

    private static Stream<Parsed> expressions(XmlElement process) {
        return process.all()
                .flatMap(element -> Stream.concat(Stream.of(element.text()), element.attributes().values().stream()))
                .map(Expressions::parse)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private static Set<String> beans(XmlElement process, String element, String attribute) {
        return values(process, element, attribute).stream()
                .map(Expressions::parse)
                .filter(Objects::nonNull)
                .flatMap(parsed -> parsed.names().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> values(XmlElement root, String element, String attribute) {
        return root.all(element)
                .map(each -> each.get(attribute))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> all(XmlElement process, Function<XmlElement, String> word, String... elements) {
        return process.all(elements).map(word).collect(Collectors.toSet());
    }

    private static Stream<XmlElement> seeded(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern))
                    .map(KnownNames::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XmlElement read(Resource file) {
        try {
            return XmlReading.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException("A model of the jar cannot be read: " + file, e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

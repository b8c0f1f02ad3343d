package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.workflow.gate.Expressions.Parsed;
import org.yuankao.workflow.gate.KnownNames.Names;

/** Every name in a process stands in the catalogue of that process. */
final class ProcessNames {

    /** Their tokens move within a candidate's request: nothing there waits for a job executor. */
    private static final Set<String> SYNCHRONOUS = Set.of(ProcessKeys.CANDIDATE_SITTING, ProcessKeys.IDENTITY_CHECK);

    private final XmlElement process;
    private final Names names;
    private final Set<String> variables;
    private final Map<String, String> messages;
    private final List<Finding> findings = new ArrayList<>();

    private ProcessNames(XmlElement definitions, XmlElement process, Names names, Set<String> variables) {
        this.process = process;
        this.names = names;
        this.variables = new HashSet<>(variables);
        this.messages = definitions
                .children("bpmn:message")
                .collect(Collectors.toMap(each -> each.get("id", ""), each -> each.get("name", ""), (one, two) -> one));
        process.all("bpmn:multiInstanceLoopCharacteristics")
                .forEach(loop -> this.variables.add(loop.get("camunda:elementVariable", "")));
        process.all("bpmn:businessRuleTask")
                .forEach(task -> this.variables.add(task.get("camunda:resultVariable", "")));
    }

    static List<Finding> of(XmlElement definitions, KnownNames known) {
        List<XmlElement> processes = definitions.children("bpmn:process").toList();
        if (processes.size() != 1) {
            return List.of(Finding.of(definitions, Fault.PROCESS, String.valueOf(processes.size())));
        }
        XmlElement process = processes.get(0);
        Names names = known.of(process.get("id", ""));
        if (names == null) {
            return List.of(Finding.of(process, Fault.PROCESS, process.get("id", "")));
        }
        ProcessNames check = new ProcessNames(definitions, process, names, known.variables());
        check.process();
        process.all().forEach(check::element);
        return check.findings;
    }

    private void process() {
        if (!process.get("isExecutable", "").equals("true")) {
            findings.add(Finding.of(process, Fault.NOT_EXECUTABLE));
        }
        if (process.get("camunda:historyTimeToLive", "").isBlank()) {
            findings.add(Finding.of(process, Fault.MISSING, "camunda:historyTimeToLive"));
        }
        for (XmlElement message : Objects.requireNonNull(process.parent())
                .children("bpmn:message")
                .toList()) {
            known(message, "name", names.messages());
        }
    }

    private void element(XmlElement element) {
        switch (element.name()) {
            case "bpmn:userTask", "bpmn:serviceTask" -> findings.addAll(TaskNames.of(element, names));
            case "bpmn:businessRuleTask" -> {
                known(element, "camunda:decisionRef", names.decisions());
                pinned(element, "camunda:decisionRefBinding", "camunda:decisionRefVersionTag");
                handsOver(element, Mappings.ofDecision(element), names.results());
            }
            case "bpmn:callActivity" -> {
                known(element, "calledElement", names.calls());
                pinned(element, "camunda:calledElementBinding", "camunda:calledElementVersionTag");
            }
            case "bpmn:receiveTask", "bpmn:messageEventDefinition" -> {
                if (!messages.containsKey(element.get("messageRef", ""))) {
                    findings.add(Finding.of(element, Fault.DANGLING, element.get("messageRef", "")));
                }
            }
            case "camunda:executionListener" ->
                findings.addAll(TaskNames.bean(element, "delegateExpression", names.listeners()));
            case "camunda:property" -> property(element);
            case "bpmn:conditionExpression", "bpmn:timeDate", "bpmn:timeDuration" ->
                expression(element, element.text());
            case "bpmn:multiInstanceLoopCharacteristics" -> expression(element, element.get("camunda:collection", ""));
            case "camunda:in" -> {
                expression(element, element.get("sourceExpression", ""));
                expression(element, element.get("businessKey", ""));
                handsOver(element, Mappings.ofCall(element), names.mappings());
            }
            case "camunda:out" -> handsOver(element, Mappings.ofCall(element), names.mappings());
            default -> {
                // holds no name
            }
        }
        if (SYNCHRONOUS.contains(process.get("id", ""))
                && Stream.of("camunda:asyncBefore", "camunda:asyncAfter")
                        .anyMatch(each -> element.get(each, "").equals("true"))) {
            findings.add(Finding.of(element, Fault.ASYNCHRONOUS));
        }
    }

    private void property(XmlElement property) {
        Set<String> values = names.properties().get(property.get("name", ""));
        if (values == null) {
            findings.add(Finding.of(property, Fault.NAME, "camunda:property", property.get("name", "")));
        } else {
            known(property, "value", values);
        }
    }

    private void expression(XmlElement element, String text) {
        Parsed parsed = Expressions.parse(text);
        if (parsed == null) {
            return;
        }
        if (parsed.function() != null && !names.functions().contains(parsed.function())) {
            findings.add(Finding.of(element, Fault.BEAN, "plan." + parsed.function()));
        } else if (parsed.function() == null) {
            parsed.names().stream()
                    .filter(name -> !variables.contains(name))
                    .forEach(name -> findings.add(Finding.of(element, Fault.NAME, element.localName(), name)));
        }
    }

    private void handsOver(XmlElement element, String mapping, Set<String> known) {
        if (!known.contains(mapping)) {
            findings.add(Finding.of(element, Fault.MAPPING, element.name(), mapping));
        }
    }

    /** Without a tag the latest version would count, and a deployment would change what runs (ADR 0034). */
    private void pinned(XmlElement element, String binding, String tag) {
        if (!element.get(binding, "").equals("versionTag")
                || element.get(tag, "").isEmpty()) {
            findings.add(Finding.of(element, Fault.BINDING, tag, element.get(tag, "")));
        }
    }

    private void known(XmlElement element, String attribute, Set<String> allowed) {
        String name = element.get(attribute, "");
        if (!allowed.contains(name)) {
            findings.add(Finding.of(element, Fault.NAME, attribute, name));
        }
    }
}

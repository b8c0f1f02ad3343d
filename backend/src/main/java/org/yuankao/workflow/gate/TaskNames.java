package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yuankao.processes.FormKeys;
import org.yuankao.workflow.gate.Expressions.Parsed;
import org.yuankao.workflow.gate.KnownNames.Names;

/** Who does a task, and with which form or bean, stands in the catalogue of its process. */
final class TaskNames {

    private final Names names;
    private final List<Finding> findings = new ArrayList<>();

    private TaskNames(Names names) {
        this.names = names;
    }

    static List<Finding> of(XmlElement task, Names names) {
        TaskNames check = new TaskNames(names);
        if (task.is("bpmn:userTask")) {
            check.userTask(task);
        } else {
            check.serviceTask(task);
        }
        return check.findings;
    }

    /** By the parsed names, however they are bracketed. */
    static List<Finding> bean(XmlElement element, String attribute, Set<String> allowed) {
        Parsed parsed = Expressions.parse(element.get(attribute, ""));
        return parsed == null || allowed.containsAll(parsed.names())
                ? List.of()
                : List.of(Finding.of(element, Fault.BEAN, String.join(", ", parsed.names())));
    }

    private void userTask(XmlElement task) {
        if (task.get("camunda:formRef") != null) {
            known(FormKeys.CANDIDATE_PLAIN, task, "camunda:formRef", names.formKeys());
            if (!task.get("camunda:formRefBinding", "").equals("deployment")) {
                findings.add(Finding.of(task, Fault.BINDING, "camunda:formRef", task.get("camunda:formRef", "")));
            }
        } else if (require(task, "camunda:formKey")) {
            known(task.get("camunda:formKey", ""), task, "camunda:formKey", names.formKeys());
        }
        String groups = task.get("camunda:candidateGroups");
        if (groups != null) {
            Stream.of(groups.split("\\s*,\\s*"))
                    .filter(group -> !names.groups().contains(group))
                    .forEach(group -> findings.add(Finding.of(task, Fault.NAME, "camunda:candidateGroups", group)));
        }
        boolean plain = task.get("camunda:formKey", "").equals(FormKeys.CANDIDATE_PLAIN);
        boolean fields = task.extensions("camunda:formData").findAny().isPresent();
        if (plain != fields) {
            findings.add(Finding.of(task, plain ? Fault.MISSING : Fault.ELEMENT, "camunda:formData"));
        }
    }

    private void serviceTask(XmlElement task) {
        boolean external = task.get("camunda:type") != null;
        if (external && task.get("camunda:delegateExpression") != null) {
            findings.add(Finding.of(task, Fault.ATTRIBUTE, "camunda:delegateExpression", ""));
        } else if (external) {
            known(task.get("camunda:topic", ""), task, "camunda:topic", names.topics());
        } else if (require(task, "camunda:delegateExpression")) {
            findings.addAll(bean(task, "camunda:delegateExpression", names.delegates()));
        }
    }

    private void known(String name, XmlElement element, String attribute, Set<String> allowed) {
        if (!allowed.contains(name)) {
            findings.add(Finding.of(element, Fault.NAME, attribute, element.get(attribute, "")));
        }
    }

    private boolean require(XmlElement element, String attribute) {
        boolean there = !element.get(attribute, "").isBlank();
        if (!there) {
            findings.add(Finding.of(element, Fault.MISSING, attribute));
        }
        return there;
    }
}

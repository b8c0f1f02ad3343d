package org.yuankao.workflow.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.ActivityIds;
import org.yuankao.processes.Beans;
import org.yuankao.processes.FormKeys;
import org.yuankao.processes.Messages;
import org.yuankao.processes.ProcessKeys;

/**
 * What an edited process still has to do. Admission checks the facts again, whatever the model says; here the
 * administrator learns of it before anybody stands before a closed door.
 */
final class Invariants {

    private final Flow flow;
    private final List<Finding> findings = new ArrayList<>();

    private Invariants(Flow flow) {
        this.flow = flow;
    }

    static List<Finding> of(Flow flow) {
        Invariants check = new Invariants(flow);
        switch (flow.process().get("id", "")) {
            case ProcessKeys.CANDIDATE_SITTING -> check.sitting();
            case ProcessKeys.IDENTITY_CHECK -> check.identity();
            case ProcessKeys.EXAM_SESSION -> check.session();
            case ProcessKeys.INCIDENT_REVIEW -> check.incident();
            default -> {
                // nothing that code relies on
            }
        }
        return check.findings;
    }

    private void sitting() {
        List.of(
                        FormKeys.CANDIDATE_LOGIN,
                        FormKeys.CANDIDATE_PLEDGE,
                        FormKeys.CANDIDATE_PHOTO,
                        FormKeys.CANDIDATE_WAIT,
                        FormKeys.CANDIDATE_ANSWER)
                .forEach(formKey -> once(formKey(formKey), formKey));
        once(node -> node.get("calledElement", "").equals(ProcessKeys.IDENTITY_CHECK), ProcessKeys.IDENTITY_CHECK);
        Predicate<XmlElement> waiting = formKey(FormKeys.CANDIDATE_WAIT);
        onlyVia(waiting, formKey(FormKeys.CANDIDATE_LOGIN), FormKeys.CANDIDATE_LOGIN);
        onlyVia(waiting, formKey(FormKeys.CANDIDATE_PLEDGE), FormKeys.CANDIDATE_PLEDGE);
        onlyVia(
                waiting,
                node -> node.get("calledElement", "").equals(ProcessKeys.IDENTITY_CHECK),
                ProcessKeys.IDENTITY_CHECK);
        onlyVia(formKey(FormKeys.CANDIDATE_ANSWER), waiting, FormKeys.CANDIDATE_WAIT);
        messages(Messages.SITTING_CLOSED, Messages.PROVISIONAL_ENTRY);
    }

    private void identity() {
        once(formKey(FormKeys.PROCTOR_IDENTITY), FormKeys.PROCTOR_IDENTITY);
        onlyVia(node -> node.is("bpmn:endEvent"), bean(Beans.RECORD_IDENTITY), Beans.RECORD_IDENTITY);
        messages(Messages.IDENTITY_OVERDUE);
    }

    /** A machine raises, a person decides. */
    private void incident() {
        once(formKey(FormKeys.PROCTOR_INCIDENT), FormKeys.PROCTOR_INCIDENT);
        once(bean(Beans.APPLY_DECISION), Beans.APPLY_DECISION);
        onlyVia(bean(Beans.APPLY_DECISION), formKey(FormKeys.PROCTOR_INCIDENT), FormKeys.PROCTOR_INCIDENT);
    }

    private void session() {
        List.of(
                        Beans.PREPARE_SITTINGS,
                        Beans.OPEN_ENTRY,
                        Beans.START_SESSION,
                        Beans.CLOSE_SITTINGS,
                        Beans.CLOSE_SESSION)
                .forEach(bean -> {
                    once(bean(bean), bean);
                    onlyVia(node -> node.is("bpmn:endEvent"), bean(bean), bean);
                });
        List.of(ActivityIds.EXAM_ENDS, ActivityIds.UPLOADS_SETTLED)
                .forEach(timer -> once(
                        node -> node.get("id", "").equals(timer)
                                && node.children("bpmn:timerEventDefinition")
                                        .findAny()
                                        .isPresent(),
                        timer));
    }

    /** Exactly one, on the process's own level, and tokens get there. */
    private void once(Predicate<XmlElement> wanted, String what) {
        List<XmlElement> found = flow.nodes().filter(wanted).toList();
        Set<String> reached = flow.reachedWithout(node -> false);
        if (found.size() != 1
                || found.get(0).parent() != flow.process()
                || !reached.contains(found.get(0).get("id", ""))) {
            findings.add(Finding.of(
                    found.isEmpty() ? flow.process() : found.get(found.size() - 1), Fault.STEP_MISSING, what));
        }
    }

    private void onlyVia(Predicate<XmlElement> goal, Predicate<XmlElement> gate, String what) {
        Set<String> reached = flow.reachedWithout(gate);
        flow.nodes()
                .filter(goal)
                .filter(node -> reached.contains(node.get("id", "")))
                .findFirst()
                .ifPresent(node -> findings.add(Finding.of(node, Fault.ORDER, what)));
    }

    private void messages(String... wanted) {
        Set<String> awaited = flow.process()
                .all("bpmn:startEvent", "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent")
                .map(Invariants::message)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (String message : wanted) {
            if (!awaited.contains(message)) {
                findings.add(Finding.of(flow.process(), Fault.STEP_MISSING, message));
            }
        }
    }

    /** The name of the message that an event waits for. */
    static @Nullable String message(XmlElement event) {
        XmlElement definitions = event;
        while (definitions.parent() != null) {
            definitions = definitions.parent();
        }
        XmlElement root = definitions;
        return event.children("bpmn:messageEventDefinition")
                .findFirst()
                .flatMap(definition -> root.children("bpmn:message")
                        .filter(message -> message.get("id", "").equals(definition.get("messageRef")))
                        .findFirst())
                .map(message -> message.get("name", ""))
                .orElse(null);
    }

    private static Predicate<XmlElement> formKey(String formKey) {
        return node -> node.get("camunda:formKey", "").equals(formKey);
    }

    private static Predicate<XmlElement> bean(String bean) {
        return node -> node.get("camunda:delegateExpression", "").equals("${" + bean + "}");
    }
}

package org.yuankao.workflow.gate;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.Messages;
import org.yuankao.processes.ProcessKeys;
import org.yuankao.processes.Variables;
import org.yuankao.workflow.gate.Expressions.Parsed;

/** What elements mean to the rules, by what they do and not by how it is written. */
final class Branches {

    /** The condition under which a candidate may be turned away. */
    static final String REJECTED = Variables.IDENTITY_OUTCOME + " == 'REJECTED'";

    private Branches() {}

    /** Entering ahead of a check that goes on: beside the call, by its own message, and nothing else. */
    static boolean isProvisionalEntry(Flow flow, XmlElement event) {
        XmlElement host = flow.node(event.get("attachedToRef", ""));
        return host != null
                && host.get("calledElement", "").equals(ProcessKeys.IDENTITY_CHECK)
                && event.get("cancelActivity", "true").equals("false")
                && Messages.PROVISIONAL_ENTRY.equals(message(event));
    }

    /** The branch that only the word of a proctor opens. */
    static boolean isRejected(XmlElement sequence) {
        return condition(sequence).equals(REJECTED);
    }

    /** The branch on which an identity check ends that has gone on after a provisional entry. */
    static boolean isConfirmedLater(XmlElement sequence) {
        return condition(sequence).equals(Variables.IDENTITY_PROVISIONAL);
    }

    /** The branch of those who have answered the pledge and not signed it. */
    static boolean isDeclined(Flow flow, XmlElement sequence) {
        XmlElement gateway = flow.node(sequence.get("sourceRef", ""));
        return condition(sequence).equals("!" + Variables.PLEDGE_SIGNED)
                || gateway != null
                        && gateway.get("default", "").equals(sequence.get("id"))
                        && flow.leaving(sequence.get("sourceRef", ""))
                                .allMatch(each ->
                                        each == sequence || condition(each).equals(Variables.PLEDGE_SIGNED));
    }

    private static String condition(XmlElement sequence) {
        return sequence.children("bpmn:conditionExpression")
                .map(each -> Expressions.parse(each.text()))
                .filter(Objects::nonNull)
                .map(parsed -> Objects.requireNonNull(parsed).words())
                .findFirst()
                .orElse("");
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

    static Predicate<XmlElement> formKey(String formKey) {
        return node -> node.get("camunda:formKey", "").equals(formKey);
    }

    static Predicate<XmlElement> bean(String bean) {
        return node -> {
            Parsed parsed = Expressions.parse(node.get("camunda:delegateExpression", ""));
            return parsed != null && parsed.names().contains(bean);
        };
    }

    /** What interrupts when the message comes. */
    static Predicate<XmlElement> hears(String message) {
        return event -> !event.get("cancelActivity", "").equals("false") && message.equals(message(event));
    }

    static boolean terminates(XmlElement node) {
        return node.children("bpmn:terminateEventDefinition").findAny().isPresent();
    }
}
